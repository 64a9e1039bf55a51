import { parse } from "csv-parse/sync";
import { execFileSync, spawn, type SpawnOptions } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ColumnType, Engine, Row } from "./Engine";

const ROOM = "/usr/lib/postgresql";
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  day: "DATE",
  utc: "TIMESTAMP",
  instant: "TIMESTAMPTZ",
  number: "DOUBLE PRECISION",
};

/** Where Debian puts the server's programs, of the newest version that is there. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(ROOM)) return undefined;
  const versions = readdirSync(ROOM).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(ROOM, version, "bin")).find((bin) => existsSync(path.join(bin, "initdb")));
}

/** Postgres refuses to run as root: then it runs as a user who may do nothing. */
function humbleUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(execFileSync("id", [which, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Whether a server can run at all: root may be the only one who reaches its programs. */
export function mayServe(bin: string): boolean {
  try {
    execFileSync(path.join(bin, "initdb"), ["--version"], { ...humbleUser(), cwd: "/", stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Starts a server of its own in a new folder, on loopback alone, and takes both away when it is closed. */
export async function startPostgres(bin: string): Promise<Engine> {
  const user = humbleUser();
  const folder = mkdtempSync(path.join(tmpdir(), "worth-postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const port = await freePort();
  const program = (name: string, args: readonly string[], input?: string, options: SpawnOptions = {}) =>
    outcome(path.join(bin, name), args, input, options);
  const asUser = { ...user, cwd: folder };
  const psql = (sql: string) =>
    program(
      "psql",
      ["-X", "-q", "--csv", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", String(port), "-U", "worth", "postgres"],
      sql,
    );
  const stop = async () => {
    await program("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"], undefined, asUser).catch(() => "");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await program(
      "initdb",
      ["-D", data, "-U", "worth", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
      undefined,
      asUser,
    );
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off -c jit=off -c work_mem=64MB`;
    await program(
      "pg_ctl",
      ["-D", data, "-w", "-l", path.join(folder, "log"), "-o", settings, "start"],
      undefined,
      asUser,
    );
    const [{ version }] = rowsOf(await psql("SELECT current_setting('server_version_num')::int / 10000 AS version"));
    return {
      name: `PostgreSQL ${String(version)}`,
      dialect: "PostgreSQL",
      createView: "CREATE OR REPLACE VIEW",
      rows: async (sql) => rowsOf(await psql(sql)),
      process: Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]),
      keep: async (table, sql) => void (await psql(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} AS\n${sql}`)),
      run: async (sql) => void (await psql(sql)),
      load: async (table, { file, columns }) => {
        const types = Object.entries(columns).map(([name, type]) => `${name} ${TYPES[type]}`);
        await psql(`DROP TABLE IF EXISTS ${table} CASCADE;
          CREATE TABLE ${table} (${types.join(", ")});
          \\copy ${table} FROM '${file}' WITH (FORMAT csv, HEADER true)
          ANALYZE ${table};`);
      },
      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function rowsOf(csv: string): Row[] {
  return parse<Row>(csv, { columns: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** What a program prints, or what it complains of. */
function outcome(
  file: string,
  args: readonly string[],
  input: string | undefined,
  options: SpawnOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    // A server that is started goes on with its parent's output: with pipes, one would wait for its end.
    const child = spawn(file, args, { ...options, stdio: input === undefined ? "ignore" : "pipe" });
    let [out, complaints] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(out)
        : reject(new Error(`${path.basename(file)} ended with ${code}: ${complaints.slice(0, 2000)}`)),
    );
    child.stdin?.end(input);
  });
}
