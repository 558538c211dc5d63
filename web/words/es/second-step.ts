import type { factorRefusals as englishRefusals, secondStep as englishStep } from '../en/second-step'

/** Refusals of passkeys, security keys and codes, in Spanish. */
export const factorRefusals: typeof englishRefusals = {
  'challenge-expired': 'Esto tardó demasiado. Inténtalo de nuevo.',
  'challenge-used': 'Esto ya se respondió. Inténtalo de nuevo.',
  'passkey-not-valid':
    'No se pudo leer la respuesta de tu llave de acceso o de seguridad. Inténtalo de nuevo o usa otra.',
  'passkey-refused': 'No se aceptó esta llave de acceso o de seguridad.',
  'passkey-unknown': 'Aquí no se conoce esta llave de acceso. Puede que se haya eliminado.',
  'passkey-taken': 'Esta llave de acceso o de seguridad ya está registrada.',
  'wrong-code': 'Este código no es correcto o ya se usó.',
  'totp-set-up-expired': 'La configuración tardó demasiado. Cierra esto y empieza de nuevo.',
  'second-step-required': 'Falta un paso más.',
  'second-step-expired': 'Este inicio de sesión tardó demasiado o ya se completó. Empieza de nuevo.',
  'stronger-factor-required': 'Aquí no basta con la contraseña. Confirma de otra manera.',
  'mfa-not-enabled': 'La verificación en dos pasos está desactivada.',
  'mfa-required-by':
    'Una organización a la que perteneces exige la verificación en dos pasos, así que el último método se queda.',
  'prompt-closed': 'No se hizo nada: se cerró la pregunta del navegador.',
  'already-registered': 'Este dispositivo o llave ya está registrado en tu cuenta.',
  'authenticator-unfit':
    'Este dispositivo o llave no puede hacer lo necesario. Ponle un PIN o un bloqueo de pantalla, o usa otro.',
  'authenticator-failed': 'Tu dispositivo o llave no respondió. Inténtalo de nuevo o usa otro.',
  'wrong-place':
    'Las llaves de acceso y de seguridad no funcionan en esta dirección. Abre Gatehouse en su propia dirección.',
}

/** What is said where a passkey or a second step opens the door, in Spanish. */
export const secondStep: typeof englishStep = {
  title: 'Verificación en dos pasos',
  lead: 'Un paso más, para que una contraseña robada no abra nada.',
  or: 'o',
  withPasskey: 'Iniciar sesión con una llave de acceso',
  passkeyNotUsed: 'No se usó ninguna llave de acceso. Inténtalo de nuevo o inicia sesión con tu contraseña.',
  expired: 'Vuelve a iniciar sesión',
  expiredText:
    'El inicio de sesión tardó demasiado o se completó en otra pestaña. No se perdió nada: empieza de nuevo.',
  choose: {
    totp: 'Usar la aplicación de autenticación',
    'recovery-code': 'Usar un código de recuperación',
    password: 'Usar la contraseña',
  },
  key: {
    passkey: 'El navegador te pedirá la huella, la cara o el PIN del dispositivo.',
    'security-key':
      'Conecta la llave de seguridad o acércala al teléfono, y tócala cuando el navegador te lo pida.',
    both: 'El navegador te pedirá la llave de acceso o que toques la llave de seguridad.',
  },
  use: {
    passkey: 'Usar la llave de acceso',
    'security-key': 'Usar la llave de seguridad',
    both: 'Usar la llave de acceso o de seguridad',
  },
  closed: 'No se usó nada. Inténtalo de nuevo o elige otra manera.',
  noWebAuthn:
    'Este navegador no admite llaves de acceso ni de seguridad. Abre esta página en uno actual, por https.',
  code: 'Código de la aplicación de autenticación',
  codeHint: 'Seis dígitos. La aplicación muestra unos nuevos cada 30 segundos.',
  recoveryCode: 'Código de recuperación',
  recoveryCodeHint: 'Uno de los códigos que guardaste. Cada uno sirve una sola vez.',
  submit: 'Iniciar sesión',
  lost: '¿No tienes nada de esto a mano? Pide a quien administra este Gatehouse que restablezca tu verificación en dos pasos.',
  startOver: 'Empezar de nuevo',
  noWay:
    'Ya no queda nada con lo que confirmar aquí. Cierra sesión y elige una nueva contraseña con «¿Olvidaste tu contraseña?».',
  reset: 'Un paso más',
  resetLead:
    'La verificación en dos pasos está activada, así que el correo por sí solo no abre nada. Lo que escribiste se conserva.',
  resetSubmit: 'Guardar la nueva contraseña',
  activation: {
    how: 'Cómo iniciarás sesión',
    password: 'Contraseña',
    passkey: 'Llave de acceso',
    passkeyText:
      'El navegador te pedirá la huella, la cara o el PIN del dispositivo y guardará la llave de acceso por ti. Puedes añadir una contraseña más adelante.',
    submit: 'Crear una llave de acceso',
    closed: 'No se creó ninguna llave de acceso. Inténtalo de nuevo o elige una contraseña.',
  },
}
