import { isolated } from '../../../kit/isolated'
import type { Dictionary } from '../../../outbox/mail/dictionary'

/**
 * The words of the mails about deleting one's own account, in every language; English says what each is told.
 */
const en = {
  asked: {
    subject: (product: string) => `Your ${product} account will be deleted`,
    preheader: 'Until then you can keep it.',
    paragraph: (product: string, time: string) =>
      `You asked to delete your account at ${product}. It will be erased ${time}, with its memberships, tokens and everything else in it.`,
    meanwhile: 'You have been signed out everywhere, and your tokens do not work any more.',
    keep: 'To keep the account, sign in, or use the button.',
    button: 'Keep my account',
  },
  putOff: {
    subject: (product: string) => `Your ${product} account could not be deleted yet`,
    preheader: 'Somebody still depends on it.',
    lastMember: (units: string) =>
      `You are the only member of ${units}, so your account could not be deleted today.`,
    lastSuperAdmin: (product: string) =>
      `You are the only super admin of ${product}, so your account could not be deleted today.`,
    next: (time: string) => `It will be tried again ${time}.`,
    successor:
      'To name a successor, sign in. That keeps the account for now: ask for its deletion again when somebody else is there.',
    button: 'Keep my account',
  },
  done: {
    subject: (product: string) => `Your ${product} account was deleted`,
    preheader: 'As you asked.',
    paragraph: (product: string) =>
      `Your account at ${product} was deleted, with its memberships, tokens and everything else in it.`,
    gone: 'It cannot be brought back. The address is free for a new account.',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  asked: {
    subject: (product) => `Ihr ${product}-Konto wird gelöscht`,
    preheader: 'Bis dahin können Sie es behalten.',
    paragraph: (product, time) =>
      `Sie haben verlangt, Ihr Konto bei ${product} zu löschen. Es wird am ${time} gelöscht, mit seinen Mitgliedschaften, Token und allem anderen darin.`,
    meanwhile: 'Sie sind überall abgemeldet, und Ihre Token funktionieren nicht mehr.',
    keep: 'Um das Konto zu behalten, melden Sie sich an, oder verwenden Sie die Schaltfläche.',
    button: 'Mein Konto behalten',
  },
  putOff: {
    subject: (product) => `Ihr ${product}-Konto konnte noch nicht gelöscht werden`,
    preheader: 'Jemand ist noch darauf angewiesen.',
    lastMember: (units) =>
      `Sie sind das einzige Mitglied von ${units}, deshalb konnte Ihr Konto heute nicht gelöscht werden.`,
    lastSuperAdmin: (product) =>
      `Sie sind der einzige Superadmin von ${product}, deshalb konnte Ihr Konto heute nicht gelöscht werden.`,
    next: (time) => `Der nächste Versuch folgt am ${time}.`,
    successor:
      'Um eine Nachfolge zu benennen, melden Sie sich an. Damit bleibt das Konto vorerst: Verlangen Sie die Löschung erneut, sobald jemand anders da ist.',
    button: 'Mein Konto behalten',
  },
  done: {
    subject: (product) => `Ihr ${product}-Konto wurde gelöscht`,
    preheader: 'Wie von Ihnen verlangt.',
    paragraph: (product) =>
      `Ihr Konto bei ${product} wurde gelöscht, mit seinen Mitgliedschaften, Token und allem anderen darin.`,
    gone: 'Es lässt sich nicht zurückholen. Die Adresse ist für ein neues Konto frei.',
  },
}

const cs: Words = {
  asked: {
    subject: (product) => `Váš účet ${product} bude smazán`,
    preheader: 'Do té doby si ho můžete ponechat.',
    paragraph: (product, time) =>
      `Požádali jste o smazání svého účtu v ${product}. Smaže se ${time} i s členstvími, tokeny a vším ostatním, co k němu patří.`,
    meanwhile: 'Všude jste odhlášeni a vaše tokeny už nefungují.',
    keep: 'Chcete-li si účet ponechat, přihlaste se, nebo použijte tlačítko.',
    button: 'Ponechat můj účet',
  },
  putOff: {
    subject: (product) => `Váš účet ${product} se zatím nepodařilo smazat`,
    preheader: 'Někdo na něm ještě závisí.',
    lastMember: (units) => `Jste jediným členem (${units}), takže váš účet dnes nemohl být smazán.`,
    lastSuperAdmin: (product) => `Jste jediný superadmin ${product}, takže váš účet dnes nemohl být smazán.`,
    next: (time) => `Další pokus proběhne ${time}.`,
    successor:
      'Chcete-li určit nástupce, přihlaste se. Účet tím zatím zůstane: až tu bude někdo další, požádejte o smazání znovu.',
    button: 'Ponechat můj účet',
  },
  done: {
    subject: (product) => `Váš účet ${product} byl smazán`,
    preheader: 'Jak jste si přáli.',
    paragraph: (product) =>
      `Váš účet v ${product} byl smazán i s členstvími, tokeny a vším ostatním, co k němu patřilo.`,
    gone: 'Nelze ho obnovit. Adresa je volná pro nový účet.',
  },
}

const es: Words = {
  asked: {
    subject: (product) => `Tu cuenta de ${product} se va a eliminar`,
    preheader: 'Hasta entonces puedes conservarla.',
    paragraph: (product, time) =>
      `Pediste eliminar tu cuenta de ${product}. Se borrará el ${time}, con sus membresías, sus tokens y todo lo demás que contiene.`,
    meanwhile: 'Se cerraron todas tus sesiones, y tus tokens ya no funcionan.',
    keep: 'Para conservar la cuenta, inicia sesión o usa el botón.',
    button: 'Conservar mi cuenta',
  },
  putOff: {
    subject: (product) => `Aún no se pudo eliminar tu cuenta de ${product}`,
    preheader: 'Alguien todavía depende de ella.',
    lastMember: (units) => `Eres el único miembro de ${units}, así que hoy no se pudo eliminar tu cuenta.`,
    lastSuperAdmin: (product) =>
      `No hay más superadministradores de ${product} que tú, así que hoy no se pudo eliminar tu cuenta.`,
    next: (time) => `Se volverá a intentar el ${time}.`,
    successor:
      'Para nombrar a quien te suceda, inicia sesión. Con eso la cuenta se conserva por ahora: vuelve a pedir que se elimine cuando haya otra persona.',
    button: 'Conservar mi cuenta',
  },
  done: {
    subject: (product) => `Se eliminó tu cuenta de ${product}`,
    preheader: 'Como pediste.',
    paragraph: (product) =>
      `Se eliminó tu cuenta de ${product}, con sus membresías, sus tokens y todo lo demás que contenía.`,
    gone: 'No se puede recuperar. La dirección queda libre para una cuenta nueva.',
  },
}

const ja: Words = {
  asked: {
    subject: (product) => `${product}アカウントは削除される予定です`,
    preheader: 'それまでは取りやめられます。',
    paragraph: (product, time) =>
      `${product}アカウントの削除が依頼されました。${time}に、メンバーの資格、トークン、そのほかすべての内容とともに消去されます。`,
    meanwhile: 'すべての場所からサインアウトされ、トークンは使えなくなりました。',
    keep: 'アカウントを残すには、サインインするか、下のボタンを使ってください。',
    button: 'アカウントを残す',
  },
  putOff: {
    subject: (product) => `${product}アカウントはまだ削除されていません`,
    preheader: 'アカウントを必要としている人がいます。',
    lastMember: (units) => `${units}の唯一のメンバーであるため、本日はアカウントを削除できませんでした。`,
    lastSuperAdmin: (product) =>
      `${product}の唯一のスーパー管理者であるため、本日はアカウントを削除できませんでした。`,
    next: (time) => `${time}に再度削除を試みます。`,
    successor:
      '後任を決めるには、サインインしてください。サインインするとアカウントはひとまず残るため、後任が決まったら改めて削除を依頼してください。',
    button: 'アカウントを残す',
  },
  done: {
    subject: (product) => `${product}アカウントが削除されました`,
    preheader: 'ご依頼のとおり削除されました。',
    paragraph: (product) =>
      `${product}アカウントは、メンバーの資格、トークン、そのほかすべての内容とともに削除されました。`,
    gone: '元に戻すことはできません。このメールアドレスで新しいアカウントを作成できます。',
  },
}

const ar: Words = {
  asked: {
    subject: (product) => `سيُحذف حسابك في ${product}`,
    preheader: 'حتى ذلك الحين يمكنك الاحتفاظ به.',
    paragraph: (product, time) =>
      `طلبت حذف حسابك في ${product}. سيُمحى في ${isolated(time)}، مع عضوياته ورموز الوصول وكل ما فيه.`,
    meanwhile: 'تم تسجيل خروجك من كل مكان، وتوقفت رموز الوصول الخاصة بك عن العمل.',
    keep: 'للاحتفاظ بالحساب، سجّل الدخول أو استخدم الزر.',
    button: 'الاحتفاظ بحسابي',
  },
  putOff: {
    subject: (product) => `لم يُحذف حسابك في ${product} بعد`,
    preheader: 'ما زال هناك من يعتمد عليه.',
    lastMember: (units) => `أنت العضو الوحيد في ${isolated(units)}، لذا تعذّر حذف حسابك اليوم.`,
    lastSuperAdmin: (product) => `أنت المسؤول العام الوحيد في ${product}، لذا تعذّر حذف حسابك اليوم.`,
    next: (time) => `ستُعاد المحاولة في ${isolated(time)}.`,
    successor:
      'لتعيين خلف لك، سجّل الدخول. يُبقي ذلك الحساب في الوقت الحالي: اطلب حذفه من جديد عندما يوجد شخص آخر.',
    button: 'الاحتفاظ بحسابي',
  },
  done: {
    subject: (product) => `تم حذف حسابك في ${product}`,
    preheader: 'كما طلبت.',
    paragraph: (product) => `تم حذف حسابك في ${product}، مع عضوياته ورموز الوصول وكل ما فيه.`,
    gone: 'لا يمكن استعادته. يمكن استخدام العنوان لحساب جديد.',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
