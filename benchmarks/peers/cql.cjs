// Runs ELM libraries with cql-execution, found in the folder that PACKAGES names.
// Each line on standard input is {library, people, wanted}: a library (the last one stays where
// there is none), people as the parameters of each, and whether results are wanted. Each line on
// standard output is {seconds, processor, memory, results}.
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const cql = require(`${process.env.PACKAGES}/node_modules/cql-execution`);

const noPatient = new cql.PatientSource([]);
const noCodes = new cql.CodeService({});
let loaded;

// Bytes, as Linux counts them (getrusage would count the parent process as well).
function peak() {
  return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
}

async function run({ library, people, wanted }) {
  if (library) loaded = new cql.Library(library);
  const results = [];
  const began = performance.now();
  const used = process.cpuUsage();
  for (const parameters of people) {
    const executor = new cql.Executor(loaded, noCodes, parameters);
    results.push((await executor.exec(noPatient)).unfilteredResults);
  }
  const { user, system } = process.cpuUsage(used);
  return {
    seconds: (performance.now() - began) / 1e3,
    processor: (user + system) / 1e6,
    memory: peak(),
    results: wanted ? results : null,
  };
}

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
  }
})();
