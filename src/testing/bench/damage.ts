import process from 'node:process';
import { mayBeStray } from '#main/importers/formats/pdf/stray-rejections.ts';
import { damaged, nonsense, randomNumbers } from '#testing/files/damaged-copies.ts';
import { EVERY_FORMAT } from '#testing/files/every-format.ts';
import { faultOf } from '#testing/files/fault-of.ts';

process.on('unhandledRejection', (reason) => {
  if (!mayBeStray()) throw reason;
});
const cases = Number(process.argv[2] ?? 10_000);
const random = randomNumbers(Number(process.argv[3] ?? 1));
const formats = Object.entries(EVERY_FORMAT);
const started = performance.now();
const faults: string[] = [];
for (let i = 0; i < cases; i++) {
  const [name, bytes] = formats[i % formats.length] ?? ['a', new Uint8Array()];
  const hostile = i % 5 === 4 ? nonsense(random) : damaged(bytes, random);
  const fault = await faultOf(name, hostile);
  if (fault !== '') faults.push(`${i}: ${name}: ${fault}`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  `${cases} damaged files of ${formats.length} kinds in ${seconds} s, ${peak} MB at most: ${faults.length} faults\n`,
);
for (const fault of faults.slice(0, 50)) process.stdout.write(`${fault}\n`);
process.exit(0);
