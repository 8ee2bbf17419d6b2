/** Texts that break careless code; every plug-in must take them. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' \n\t',
  '{{',
  '}}{{customer.name}}{{__proto__}}',
  '{{'.repeat(5_000),
  '<script>alert(1)</script>',
  '\u202eright to left\u202c',
  '\ud83d\udc69\u200d\ud83c\udf73',
  '\ud83d lone \udc69',
  '\u0000\ufffe\uffff',
  `e${'\u0301'.repeat(5_000)}`,
  'a.'.repeat(10_000),
  'https://'.repeat(5_000),
  '珈琲'.repeat(5_000),
  'constructor __proto__ toString',
  '$& $1 \\',
];
