import { checkHost } from "./checkHost";

/** `npm run check -- https://worth.example.com`: says what of an address that serves dist/ would keep Excel on the web from using it. */
const [given = ""] = process.argv.slice(2);
const origin = given.replace(/\/$/, "");
if (!/^https:\/\/[^/]+$/.test(origin)) {
  console.error("Give the https address that serves dist/: npm run check -- https://worth.example.com");
  process.exitCode = 1;
} else {
  const { files, wrong } = await checkHost(origin);
  for (const line of wrong) console.log(line);
  console.log(
    wrong.length === 0
      ? `All is well with the ${files.length} files that Excel asks ${origin} for.`
      : `${wrong.length} things are wrong.`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
