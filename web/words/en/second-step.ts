/**
 * Refusals of passkeys, security keys and codes; joined with all others in `entry`. The last five are said by
 * the browser, or its prompt, itself.
 */
export const factorRefusals = {
  'challenge-expired': 'This took too long. Try again.',
  'challenge-used': 'This was answered already. Try again.',
  'passkey-not-valid':
    'What your passkey or security key answered could not be read. Try again, or use another one.',
  'passkey-refused': 'This passkey or security key was not accepted.',
  'passkey-unknown': 'This passkey is not known here. It may have been deleted.',
  'passkey-taken': 'This passkey or security key is registered already.',
  'wrong-code': 'This code is not right, or it was used already.',
  'totp-set-up-expired': 'Setting up took too long. Close this and start again.',
  'second-step-required': 'One more step is needed.',
  'second-step-expired': 'This sign-in took too long, or was finished already. Start again.',
  'stronger-factor-required': 'The password is not enough here. Confirm in another way.',
  'mfa-not-enabled': 'Two-step verification is off.',
  'mfa-required-by':
    'An organization that you belong to requires two-step verification, so the last method stays.',
  'prompt-closed': 'Nothing was done: your browser’s question was closed.',
  'already-registered': 'This device or key is registered for your account already.',
  'authenticator-unfit':
    'This device or key cannot do what is needed. Give it a PIN or a screen lock, or use another one.',
  'authenticator-failed': 'Your device or key gave no answer. Try again, or use another one.',
  'wrong-place': 'Passkeys and security keys do not work at this address. Open Gatehouse at its own address.',
}

/** What is said where a passkey or a second step opens the door. */
export const secondStep = {
  title: 'Two-step verification',
  lead: 'One more step, so that a stolen password opens nothing.',
  or: 'or',
  withPasskey: 'Sign in with a passkey',
  passkeyNotUsed: 'No passkey was used. Try again, or sign in with your password.',
  expired: 'Sign in again',
  expiredText: 'The sign-in took too long, or was finished in another tab. Nothing is lost: start again.',
  choose: {
    totp: 'Use your authenticator app',
    'recovery-code': 'Use a recovery code',
    password: 'Use your password',
  },
  key: {
    passkey: 'Your browser asks for your fingerprint, face or device PIN.',
    'security-key': 'Put your security key in, or hold it to the phone, and touch it when your browser asks.',
    both: 'Your browser asks for your passkey, or for a touch of your security key.',
  },
  use: {
    passkey: 'Use your passkey',
    'security-key': 'Use your security key',
    both: 'Use your passkey or security key',
  },
  closed: 'Nothing was used. Try again, or choose another way.',
  noWebAuthn:
    'This browser cannot use passkeys or security keys. Open this page in a current one, over https.',
  code: 'Code from your authenticator app',
  codeHint: 'Six digits. The app shows new ones every 30 seconds.',
  recoveryCode: 'Recovery code',
  recoveryCodeHint: 'One of the codes that you saved. Each works once.',
  submit: 'Sign in',
  lost: 'None of these at hand? Ask whoever runs this Gatehouse to reset your two-step verification.',
  startOver: 'Start over',
  noWay:
    'There is nothing left to confirm with here. Sign out, and choose a new password by “Forgot Password”.',
  reset: 'One more step',
  resetLead: 'Two-step verification is on, so the e-mail alone opens nothing. What you typed is kept.',
  resetSubmit: 'Save the new password',
  activation: {
    how: 'How you will sign in',
    password: 'Password',
    passkey: 'Passkey',
    passkeyText:
      'Your browser asks for your fingerprint, face or device PIN, and keeps the passkey for you. You can add a password later.',
    submit: 'Create a passkey',
    closed: 'No passkey was made. Try again, or choose a password.',
  },
}
