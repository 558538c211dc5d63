/**
 * Vectors of the reference implementation's own test (`src/test.c` of phc-winner-argon2, argon2id, version
 * 0x13), 32-byte tags in hex.
 */
export const vectors = [
  vector(
    [2, 65_536, 1],
    'password',
    'somesalt',
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  ),
  vector(
    [2, 256, 1],
    'password',
    'somesalt',
    '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
  ),
  vector(
    [2, 256, 2],
    'password',
    'somesalt',
    '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
  ),
  vector(
    [1, 65_536, 1],
    'password',
    'somesalt',
    'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
  ),
  vector(
    [4, 65_536, 1],
    'password',
    'somesalt',
    '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c',
  ),
  vector(
    [2, 65_536, 1],
    'differentpassword',
    'somesalt',
    '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
  ),
  vector(
    [2, 65_536, 1],
    'password',
    'diffsalt',
    'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
  ),
]

function vector(
  [passes, memoryKibibytes, lanes]: [number, number, number],
  password: string,
  salt: string,
  tag: string,
) {
  return {
    name: `t=${passes} m=${memoryKibibytes} p=${lanes} ${password} ${salt}`,
    cost: { passes, memoryKibibytes, lanes },
    password,
    salt,
    tag,
  }
}
