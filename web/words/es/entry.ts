import { numberOf, pluralOf } from '../plural'
import type { Volumes } from '../volumes'
import { factorRefusals, secondStep } from './second-step'

const count = pluralOf('es')
const number = numberOf('es')

const refusals: Volumes['entry']['refusals'] = {
  'invalid-input': 'Hay campos que debes revisar.',
  'body-not-json': 'Esta página y el servidor no se entienden. Vuelve a cargar la página.',
  'unsupported-media-type': 'Esta página y el servidor no se entienden. Vuelve a cargar la página.',
  'body-too-large': 'Es más texto del que cabe. Acórtalo.',
  'not-signed-in': 'Se cerró tu sesión. Vuelve a iniciarla; lo que escribiste se conserva.',
  'cross-site':
    'El navegador indicó que esto venía de otro sitio, así que no se cambió nada. Vuelve a cargar la página.',
  'stale-page':
    'Esta página no estaba al día, así que no se cambió nada. Ahora sí lo está: inténtalo de nuevo.',
  'step-up-required': 'Primero confirma que eres tú.',
  'not-found': 'Aquí ya no hay nada.',
  'method-not-allowed': 'Esta página y el servidor no se entienden. Vuelve a cargar la página.',
  'wrong-credentials': 'La dirección de correo o la contraseña no es correcta.',
  'wrong-password': 'Esta no es tu contraseña actual.',
  'no-password': 'Esta cuenta aún no tiene contraseña.',
  'too-many-attempts': (wait: string | null) =>
    wait
      ? `Demasiados intentos. Vuelve a intentarlo dentro de ${wait}.`
      : 'Demasiados intentos. Vuelve a intentarlo más tarde.',
  'too-many-requests': (wait: string | null) =>
    wait
      ? `Demasiadas solicitudes. Vuelve a intentarlo dentro de ${wait}.`
      : 'Demasiadas solicitudes. Vuelve a intentarlo en un momento.',
  'too-many-mails': (wait: string | null) =>
    wait
      ? `Has enviado a otras personas todos los mensajes que se permiten en una hora. Vuelve a intentarlo dentro de ${wait}.`
      : 'Has enviado a otras personas todos los mensajes que se permiten en una hora. Vuelve a intentarlo más tarde.',
  'too-many-changes': (wait: string | null) =>
    wait
      ? `Has pedido cambiar de dirección cinco veces en un día. Vuelve a intentarlo dentro de ${wait}.`
      : 'Has pedido cambiar de dirección cinco veces en un día. Vuelve a intentarlo mañana.',
  'link-not-valid': 'Este enlace no es válido. Puede que esté cortado: cópialo entero del correo.',
  'link-expired': 'Este enlace ha caducado.',
  'link-used': 'Este enlace ya se usó.',
  'link-superseded': 'Se envió un enlace más reciente: usa ese.',
  'set-up-closed': 'Este Gatehouse ya está configurado. Inicia sesión.',
  'sign-up-closed': 'Aquí las cuentas se crean por invitación. Pide una a quien administra este Gatehouse.',
  'token-scope-denied': 'Los permisos de este token no alcanzan para esto.',
  'token-network-denied': 'Este token no se puede usar desde esta dirección.',
  'email-taken': 'Esta dirección pertenece a otra cuenta.',
  'email-unchanged': 'Esta ya es tu dirección.',
  ...factorRefusals,
  'deletion-blocked':
    'Eres la última persona en algún lugar, así que tu cuenta todavía no se puede eliminar. Primero nombra a alguien que te suceda.',
  'email-change-forbidden':
    'Tu dirección de correo identifica tu cuenta aquí y no se puede cambiar. Para otra dirección hace falta una cuenta nueva.',
  changed: 'Otra cosa cambió esto en el mismo momento, así que no se guardó nada. Inténtalo de nuevo.',
  'try-again': 'Esto no funcionó ahora. Inténtalo de nuevo en un momento.',
  internal: 'Algo falló por nuestra parte. No es cosa tuya; inténtalo de nuevo en un momento.',
  offline: 'No tienes conexión. No se perdió nada: inténtalo de nuevo cuando la tengas.',
  'no-answer': 'El servidor no respondió. No se perdió nada: inténtalo de nuevo en un momento.',
  'not-confirmed': 'No se cambió nada, porque no se confirmó.',
  'other-account':
    'Iniciaste sesión en otra cuenta en este navegador, así que no se cambió nada. La página muestra ahora esa cuenta.',
  unknown: 'Esto no funcionó.',
}

const characters = (length: number): string =>
  count(length, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })

const fieldErrors: Volumes['entry']['fieldErrors'] = {
  required: () => 'Rellena este campo.',
  'wrong-type': () => 'Este no es el tipo de texto que va aquí.',
  'too-short': (limit) => (limit ? `Usa al menos ${characters(limit)}.` : 'Es demasiado corto.'),
  'too-long': (limit) => (limit ? `Usa como máximo ${characters(limit)}.` : 'Es demasiado largo.'),
  'not-an-email': () => 'Escribe una dirección de correo completa, como nombre@example.com.',
  'not-an-option': () => 'Elige una de las opciones.',
  'wrong-format': () => 'No tiene la forma correcta.',
  'unknown-field': () => 'El servidor no conoce este campo. Vuelve a cargar la página.',
  'not-well-formed': () => 'Contiene un carácter que no se puede guardar. Escríbelo de nuevo sin él.',
  'not-a-number': () => 'Escribe un número.',
  'password-too-short': (limit) =>
    limit ? `Usa al menos ${characters(limit)}.` : 'Usa una contraseña más larga.',
  'password-too-long': (limit) =>
    limit ? `Usa como máximo ${characters(limit)}.` : 'Usa una contraseña más corta.',
  'password-common': () =>
    'Mucha gente usa esta contraseña o una parecida, así que es de las primeras que se adivinan. Elige otra.',
  'password-personal': () =>
    'Contiene tu nombre, tu dirección de correo o nuestro nombre, así que es fácil de adivinar. Elige otra.',
  'password-unchanged': () => 'Esta es tu contraseña actual. Elige otra.',
}

/** What a person reads at the door, in Spanish. */
export const entry: Volumes['entry'] = {
  product: 'Gatehouse',
  refusals,
  fieldErrors,
  pageTitle: (page: string) => `${page} · Gatehouse`,
  ui: {
    cancel: 'Cancelar',
    save: 'Guardar',
    close: 'Cerrar',
    retry: 'Reintentar',
    edit: 'Editar',
    editNamed: (what: string) => `Editar ${what}`,
    dismiss: 'Descartar',
    comma: ', ',
    optional: 'opcional',
    working: 'Procesando',
    loading: 'Cargando',
    requestId: (id: string) => `Solicitud ${id}`,
    showPassword: 'Mostrar la contraseña',
    hidePassword: 'Ocultar la contraseña',
    capsLock: 'El bloqueo de mayúsculas está activado.',
    errorSummary: (fields: number) =>
      count(fields, {
        one: 'Hay un campo que debes revisar',
        many: 'Hay # de campos que debes revisar',
        other: 'Hay # campos que debes revisar',
      }),
    failed: 'No se pudo cargar',
    notices: 'Avisos',
    copied: 'Copiado',
    notCopied: 'No se pudo copiar. Selecciona el texto y cópialo tú.',
  },
  shell: {
    skip: 'Ir al contenido',
    home: 'Inicio',
    breadcrumb: 'Estás aquí',
    search: 'Buscar',
    accountMenu: (name: string) => `Menú de la cuenta de ${name}`,
    notifications: (unread) =>
      unread > 0
        ? `Notificaciones, ${count(unread, { one: '# sin leer', many: '# sin leer', other: '# sin leer' })}`
        : 'Notificaciones',
    accountSettings: 'Configuración de la cuenta',
    organizations: 'Organizaciones',
    administration: 'Administración',
    theme: 'Tema',
    language: 'Idioma',
    themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
    apiReference: 'Referencia de la API',
    shortcuts: 'Atajos de teclado',
    signOut: 'Cerrar sesión',
    signedOut: 'Cerraste la sesión.',
    offline:
      'No tienes conexión. Lo que escribiste se conserva, y esta página seguirá cuando vuelvas a tenerla.',
    backOnline: 'Vuelves a tener conexión.',
  },
  passwords: {
    minimum: (length: number) =>
      `Al menos ${characters(length)}. Funcionan bien unas cuantas palabras que vayas a recordar.`,
    strength: 'Seguridad de la contraseña',
    levels: ['Muy débil', 'Débil', 'Aceptable', 'Buena', 'Fuerte'],
    moreNeeded: (missing: number) =>
      count(missing, {
        one: 'Falta # carácter',
        many: 'Faltan # de caracteres',
        other: 'Faltan # caracteres',
      }),
    reasons: {
      common: 'Se parece a una contraseña que usa mucha gente.',
      personal: 'Contiene tu nombre o tu dirección de correo.',
      keys: 'Las teclas vecinas se adivinan pronto.',
      repeats: 'Los caracteres o palabras repetidos aportan poco.',
      sequence: 'Las secuencias como abc o 6543 aportan poco.',
      date: 'Las fechas y los años se adivinan pronto.',
      none: '',
    },
    choose: 'Elige una contraseña',
  },
  signIn: {
    title: 'Iniciar sesión',
    heading: 'Inicia sesión en Gatehouse',
    email: 'Dirección de correo electrónico',
    password: 'Contraseña',
    submit: 'Iniciar sesión',
    forgot: '¿Olvidaste tu contraseña?',
    newHere: '¿Es tu primera vez aquí?',
    signUp: 'Crea una cuenta',
    inviteOnly: 'Aquí las cuentas se crean por invitación.',
    toGoOn: 'Inicia sesión para continuar adonde ibas.',
    signedInAs: (email: string) => `Iniciaste sesión como ${email}.`,
    goOn: 'Continuar',
    otherAccount: 'Usar otra cuenta',
    secondStep: 'Verificación en dos pasos',
    leaving: (day: string) => `Tu cuenta se eliminará el ${day}`,
    leavingText:
      'Se cerraron todas tus sesiones. Para conservar la cuenta, inicia sesión antes de esa fecha o usa el enlace del correo que te enviamos.',
  },
  secondStep,
  signUp: {
    title: 'Crear una cuenta',
    lead: 'Te enviaremos un enlace; al abrirlo eliges una contraseña.',
    name: 'Nombre',
    email: 'Dirección de correo electrónico',
    submit: 'Crear cuenta',
    haveOne: '¿Ya tienes una cuenta?',
    signIn: 'Inicia sesión',
    closed: 'Las cuentas se crean por invitación',
    closedText:
      'Quien administra este Gatehouse invita a la gente por correo. Si tienes una invitación, abre el enlace que contiene.',
    sent: 'Revisa tu correo',
    sentText: (email: string) =>
      `Si ${email} puede tener una cuenta aquí, hay un mensaje en camino. Su enlace funciona durante un tiempo limitado.`,
    nothingCame: '¿No ha llegado nada en unos minutos? Mira en la carpeta de spam o inténtalo de nuevo.',
    again: 'Usar otra dirección',
  },
  setUp: {
    title: 'Configurar Gatehouse',
    lead: 'Así se crea la primera cuenta. Puede hacerlo todo, así que elige bien su contraseña.',
    name: 'Nombre',
    email: 'Dirección de correo electrónico',
    submit: 'Crear la primera cuenta',
  },
  activate: {
    title: 'Activa tu cuenta',
    lead: (email: string) =>
      `La cuenta es para ${email}. Dinos tu nombre y cómo vas a iniciar sesión, y es tuya.`,
    name: 'Nombre',
    submit: 'Activar',
  },
  forgot: {
    title: '¿Olvidaste tu contraseña?',
    lead: 'Dinos tu dirección de correo y te enviaremos un enlace para elegir una nueva contraseña.',
    email: 'Dirección de correo electrónico',
    submit: 'Enviar el enlace',
    back: 'Volver al inicio de sesión',
    sent: 'Revisa tu correo',
    sentText: (email: string) =>
      `Si ${email} tiene una cuenta aquí, hay un mensaje en camino. Su enlace sirve una sola vez y durante una hora.`,
    nothingCame:
      '¿No ha llegado nada en unos minutos? Mira en la carpeta de spam o inténtalo de nuevo: solo funciona el último enlace.',
    again: 'Enviarlo de nuevo',
  },
  reset: {
    title: 'Elige una nueva contraseña',
    lead: (email: string) => `Para la cuenta de ${email}. Se cerrarán todas tus sesiones.`,
    submit: 'Guardar la nueva contraseña',
    done: 'Tu contraseña ha cambiado',
    doneText: 'Se cerraron todas tus sesiones. Inicia sesión con la nueva contraseña.',
    keepTokens: 'Conservar mis tokens de acceso',
    keepTokensHint: (names: string) => `De lo contrario se revocan: ${names}`,
  },
  verifyEmail: {
    title: 'Confirma tu nueva dirección',
    lead: (newEmail: string) =>
      `A partir de ahora inicias sesión con ${newEmail}, y todo nuestro correo llega ahí.`,
    instead: (email: string) => `Sustituye a ${email}.`,
    submit: 'Confirmar esta dirección',
    done: 'Tu dirección ha cambiado',
    doneText: (email: string) =>
      `A partir de ahora inicias sesión con ${email}. Tus demás sesiones se cerraron.`,
  },
  undo: {
    title: 'Deshacer el cambio de dirección',
    lead: (email: string) => `Esto restablece ${email} como dirección de la cuenta.`,
    submit: 'Restablecer la dirección anterior',
    done: 'La dirección anterior ha vuelto',
    doneText: (email: string) =>
      `La cuenta vuelve a estar a nombre de ${email}. Busca en ese buzón un enlace para elegir una nueva contraseña.`,
  },
  notMe: {
    title: 'No fui yo',
    lead: (email: string) => `Protege la cuenta de ${email}:`,
    submit: 'Proteger mi cuenta',
    done: 'Tu cuenta está protegida',
    doneText: (email: string) =>
      `Se cerraron todas las sesiones. Busca en el buzón de ${email} un enlace para elegir una nueva contraseña.`,
  },
  recovery: {
    ends: {
      sessions: (count: number) => `Sesiones que se cierran: ${number(count)}`,
      tokens: (count: number) => `Tokens de acceso que se revocan: ${number(count)}`,
      devices: (count: number) => `Navegadores que se olvidan: ${number(count)}`,
    },
    password: 'La contraseña dejará de funcionar. Te enviaremos un enlace para elegir una nueva.',
    address: (email: string) => `La dirección volverá a ser ${email}.`,
    goes: (what: string) => `Se elimina: ${what}`,
    comesBack: (what: string) => `Se restablece: ${what}`,
    stays: (what: string) => `Se conserva: ${what}`,
    twoStepOn: 'La verificación en dos pasos quedará activada.',
    twoStepOff: 'La verificación en dos pasos quedará desactivada.',
    kinds: {
      passkey: 'llave de acceso',
      'security-key': 'llave de seguridad',
      totp: 'aplicación de autenticación',
      'recovery-code': 'códigos de recuperación',
    },
    named: (kind: string, name: string) => `${kind} «${name}»`,
    added: (what: string, day: string) => `${what}, desde el ${day}`,
    left: 'Además de la nueva contraseña, esto sigue abriendo la cuenta o se pide:',
    nothingLeft: 'Nada más abre la cuenta: ninguna llave de acceso, ningún token, ninguna sesión.',
  },
  cancelMfaReset: {
    title: 'Conservar la verificación en dos pasos',
    lead: (email: string) =>
      `Alguien ha pedido desactivar la verificación en dos pasos de la cuenta de ${email}.`,
    effects: ['Seguirá activada, y todo lo que configuraste quedará como está.'],
    submit: 'Mantenerla activada',
    done: 'La verificación en dos pasos sigue activada',
    doneText: 'Si no fuiste tú quien lo pidió, avisa a quien gestiona tu organización.',
  },
  cancelDeletion: {
    title: 'Conservar tu cuenta',
    lead: (email: string) => `La cuenta de ${email} está a punto de eliminarse.`,
    effects: ['Se conserva, con todo lo que contiene.', 'Sus tokens de acceso vuelven a funcionar.'],
    submit: 'Conservar mi cuenta',
    done: 'Tu cuenta se conserva',
    doneText: 'Inicia sesión para continuar.',
  },
  links: {
    checking: 'Comprobando el enlace',
    missing: 'El enlace no está completo',
    broken: 'Este enlace no funciona',
    expired: 'Este enlace ha caducado',
    used: 'Este enlace ya se usó',
    expiredText: 'Los enlaces funcionan durante un tiempo limitado, para que un correo antiguo no abra nada.',
    usedText: 'Si fuiste tú, no queda nada por hacer.',
    superseded: 'Se envió un enlace más reciente',
    supersededText: 'Solo funciona el enlace más reciente. Búscalo en tu buzón.',
    askAgain: 'Pedir un nuevo enlace',
    signIn: 'Ir al inicio de sesión',
    home: 'Ir a la página de inicio',
    wrongPlace: 'Este enlace es para otra cosa',
    open: 'Abrir la página correcta',
  },
  notFound: {
    title: 'No encontrado',
    heading: 'No hay nada en esta dirección',
    text: 'Puede que el enlace sea antiguo o que la dirección esté mal escrita.',
    home: 'Ir a la página de inicio',
  },
  failed: {
    title: 'Algo falló',
    heading: 'Esta página ha dejado de funcionar',
    text: 'No es cosa tuya, y no se perdió nada de lo guardado. Vuelve a cargarla; si falla otra vez, avisa a quien administra este Gatehouse.',
    reload: 'Volver a cargar',
  },
  offline: {
    title: 'Sin conexión',
    heading: 'No tienes conexión',
    text: 'No se pudo cargar esta página. Aparecerá por sí sola cuando tengas conexión.',
  },
}
