import { isolated } from '../../kit/isolated'
import type { Dictionary } from './dictionary'

/** The words that every mail has around its own. */
const en = {
  hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  ifButtonFails: 'If the button does not work, open this address in your browser:',
  notMe: 'This wasn’t me',
  notMeLead: 'If this was not you, end all sessions and choose a new password:',
  when: 'When',
  browser: 'Browser',
  system: 'System',
  place: 'Place',
  stop: 'Stop mails like this',
  sentTo: (address: string, product: string) => `This mail was sent to ${address} by ${product}.`,
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  hello: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
  ifButtonFails: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse in Ihrem Browser:',
  notMe: 'Das war ich nicht',
  notMeLead: 'Wenn Sie das nicht waren, beenden Sie alle Sitzungen, und wählen Sie ein neues Passwort:',
  when: 'Wann',
  browser: 'Browser',
  system: 'System',
  place: 'Ort',
  stop: 'Solche E-Mails abbestellen',
  sentTo: (address, product) => `Diese E-Mail wurde von ${product} an ${address} gesendet.`,
}

const cs: Words = {
  hello: (name) => (name ? `Dobrý den, ${name},` : 'Dobrý den,'),
  ifButtonFails: 'Pokud tlačítko nefunguje, otevřete v prohlížeči tuto adresu:',
  notMe: 'To jsem nebyl(a) já',
  notMeLead: 'Pokud jste to nebyli vy, ukončete všechny relace a zvolte si nové heslo:',
  when: 'Kdy',
  browser: 'Prohlížeč',
  system: 'Systém',
  place: 'Místo',
  stop: 'Neposílat takové e-maily',
  sentTo: (address, product) => `Tento e-mail odeslal ${product} na adresu ${address}.`,
}

const es: Words = {
  hello: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  ifButtonFails: 'Si el botón no funciona, abre esta dirección en tu navegador:',
  notMe: 'No fui yo',
  notMeLead: 'Si no fuiste tú, cierra todas las sesiones y elige una nueva contraseña:',
  when: 'Cuándo',
  browser: 'Navegador',
  system: 'Sistema',
  place: 'Lugar',
  stop: 'Dejar de recibir correos como este',
  sentTo: (address, product) => `${product} envió este correo a ${address}.`,
}

const ja: Words = {
  hello: (name) => (name ? `${name}さん` : 'こんにちは。'),
  ifButtonFails: 'ボタンが使えない場合は、次のアドレスをブラウザーで開いてください：',
  notMe: '身に覚えがない場合',
  notMeLead: '自分の操作でなければ、すべてのセッションを終了して、新しいパスワードを設定してください：',
  when: '日時',
  browser: 'ブラウザー',
  system: 'システム',
  place: '場所',
  stop: 'このようなメールを停止する',
  sentTo: (address, product) => `このメールは${product}から${address}に送信されました。`,
}

const ar: Words = {
  hello: (name) => (name ? `مرحبًا ${isolated(name)}،` : 'مرحبًا،'),
  ifButtonFails: 'إذا لم يعمل الزر، فافتح هذا العنوان في متصفحك:',
  notMe: 'لم أكن أنا',
  notMeLead: 'إذا لم تكن أنت، فأنهِ كل الجلسات واختر كلمة مرور جديدة:',
  when: 'الوقت',
  browser: 'المتصفح',
  system: 'النظام',
  place: 'المكان',
  stop: 'إيقاف رسائل كهذه',
  sentTo: (address, product) => `أُرسلت هذه الرسالة إلى ${isolated(address)} من ${product}.`,
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
