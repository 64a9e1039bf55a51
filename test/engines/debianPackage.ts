import { execFileSync } from "node:child_process";

/** Whether a program can be called by its name. */
export function hasProgram(name: string): boolean {
  try {
    execFileSync("which", [name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Installs a package. Throws where only somebody else can. */
export function debianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !hasProgram("apt-get"))
    throw new Error(`only root can install ${name}, with apt-get`);
  const quietly = {
    stdio: "pipe",
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update", "-qq"], quietly);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quietly);
}
