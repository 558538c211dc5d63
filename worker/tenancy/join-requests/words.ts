import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/**
 * The words of the mails about requests to join a project, in every language; English says what each is told.
 */
const en = {
  requested: {
    subject: (who: string, name: string) => `${who} asks for access to ${name}`,
    preheader: 'Approve or reject the request.',
    paragraph: (who: string, name: string) => `${who} asks to become a member of the project “${name}”.`,
    because: (reason: string) => `The reason given: ${reason}`,
    button: 'Decide',
  },
  approved: {
    subject: (name: string) => `You may enter ${name}`,
    preheader: 'Your request was approved.',
    paragraph: (by: string, name: string) => `${by} has approved your request to join the project “${name}”.`,
    button: 'Open the project',
  },
  rejected: {
    subject: (name: string) => `Your request to join ${name} was rejected`,
    preheader: 'You have no access.',
    paragraph: (by: string, name: string) => `${by} has rejected your request to join the project “${name}”.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  requested: {
    subject: (who, name) => `${who} fragt Zugriff auf ${name} an`,
    preheader: 'Genehmigen Sie die Anfrage, oder lehnen Sie sie ab.',
    paragraph: (who, name) => `${who} möchte Mitglied des Projekts „${name}“ werden.`,
    because: (reason) => `Der angegebene Grund: ${reason}`,
    button: 'Entscheiden',
  },
  approved: {
    subject: (name) => `${name} steht Ihnen offen`,
    preheader: 'Ihre Anfrage wurde genehmigt.',
    paragraph: (by, name) => `${by} hat Ihre Anfrage genehmigt, dem Projekt „${name}“ beizutreten.`,
    button: 'Projekt öffnen',
  },
  rejected: {
    subject: (name) => `Ihre Anfrage zu ${name} wurde abgelehnt`,
    preheader: 'Sie haben keinen Zugriff.',
    paragraph: (by, name) => `${by} hat Ihre Anfrage abgelehnt, dem Projekt „${name}“ beizutreten.`,
  },
}

const cs: Words = {
  requested: {
    subject: (who, name) => `${who} žádá o přístup do ${name}`,
    preheader: 'Schvalte, nebo zamítněte žádost.',
    paragraph: (who, name) => `${who} žádá o členství v projektu „${name}“.`,
    because: (reason) => `Uvedený důvod: ${reason}`,
    button: 'Rozhodnout',
  },
  approved: {
    subject: (name) => `Máte přístup do ${name}`,
    preheader: 'Vaše žádost byla schválena.',
    paragraph: (by, name) => `Vaše žádost o vstup do projektu „${name}“ byla schválena. Rozhodnutí: ${by}.`,
    button: 'Otevřít projekt',
  },
  rejected: {
    subject: (name) => `Vaše žádost o vstup do ${name} byla zamítnuta`,
    preheader: 'Přístup nemáte.',
    paragraph: (by, name) => `Vaše žádost o vstup do projektu „${name}“ byla zamítnuta. Rozhodnutí: ${by}.`,
  },
}

const es: Words = {
  requested: {
    subject: (who, name) => `${who} solicita acceso a ${name}`,
    preheader: 'Aprueba o rechaza la solicitud.',
    paragraph: (who, name) => `${who} solicita ser miembro del proyecto «${name}».`,
    because: (reason) => `Motivo indicado: ${reason}`,
    button: 'Decidir',
  },
  approved: {
    subject: (name) => `Ya puedes entrar en ${name}`,
    preheader: 'Se aprobó tu solicitud.',
    paragraph: (by, name) => `${by} ha aprobado tu solicitud para unirte al proyecto «${name}».`,
    button: 'Abrir el proyecto',
  },
  rejected: {
    subject: (name) => `Se rechazó tu solicitud para unirte a ${name}`,
    preheader: 'No tienes acceso.',
    paragraph: (by, name) => `${by} ha rechazado tu solicitud para unirte al proyecto «${name}».`,
  },
}

const ja: Words = {
  requested: {
    subject: (who, name) => `${who}さんから${name}へのアクセスのリクエスト`,
    preheader: '承認または却下してください。',
    paragraph: (who, name) =>
      `${who}さんが、プロジェクト「${name}」のメンバーになることをリクエストしています。`,
    because: (reason) => `理由：${reason}`,
    button: '可否を決める',
  },
  approved: {
    subject: (name) => `${name}に入れるようになりました`,
    preheader: 'リクエストが承認されました。',
    paragraph: (by, name) => `${by}さんが、プロジェクト「${name}」への参加リクエストを承認しました。`,
    button: 'プロジェクトを開く',
  },
  rejected: {
    subject: (name) => `${name}への参加リクエストは却下されました`,
    preheader: 'アクセスはできません。',
    paragraph: (by, name) => `${by}さんが、プロジェクト「${name}」への参加リクエストを却下しました。`,
  },
}

const ar: Words = {
  requested: {
    subject: (who, name) => `طلب وصول إلى ${isolated(name)} من ${isolated(who)}`,
    preheader: 'وافق على الطلب أو ارفضه.',
    paragraph: (who, name) => `ورد من ${isolated(who)} طلب للانضمام إلى المشروع «${isolated(name)}».`,
    because: (reason) => `السبب المذكور: ${isolated(reason)}`,
    button: 'اتخاذ القرار',
  },
  approved: {
    subject: (name) => `يمكنك الدخول إلى ${isolated(name)}`,
    preheader: 'تمت الموافقة على طلبك.',
    paragraph: (by, name) =>
      `تمت الموافقة على طلبك للانضمام إلى المشروع «${isolated(name)}» من جانب ${isolated(by)}.`,
    button: 'فتح المشروع',
  },
  rejected: {
    subject: (name) => `تم رفض طلبك للانضمام إلى ${isolated(name)}`,
    preheader: 'لا وصول لك.',
    paragraph: (by, name) => `تم رفض طلبك للانضمام إلى المشروع «${isolated(name)}» من جانب ${isolated(by)}.`,
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
