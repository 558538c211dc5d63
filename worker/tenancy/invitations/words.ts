import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about invitations, in every language; English says what each is told. */
const en = {
  units: { maintainer: 'maintainer', organization: 'organization', project: 'project' },
  invited: {
    subject: (by: string, name: string) => `${by} invites you to ${name}`,
    preheader: 'Accept or decline: the choice is yours.',
    paragraph: (by: string, unit: string, name: string) => `${by} invites you to the ${unit} “${name}”.`,
    as: (role: string) => `Your role there would be: ${role}.`,
    until: (time: string) => `The access ends ${time}.`,
    button: 'See the invitation',
  },
  accepted: {
    subject: (who: string, name: string) => `${who} has joined ${name}`,
    preheader: 'Your invitation was accepted.',
    paragraph: (who: string, unit: string, name: string) =>
      `${who} has accepted your invitation to the ${unit} “${name}”.`,
    button: 'Open',
  },
  declined: {
    subject: (who: string, name: string) => `${who} will not join ${name}`,
    preheader: 'Your invitation was declined.',
    paragraph: (who: string, unit: string, name: string) =>
      `${who} has declined your invitation to the ${unit} “${name}”.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  units: { maintainer: 'den Maintainer', organization: 'die Organisation', project: 'das Projekt' },
  invited: {
    subject: (by, name) => `${by} lädt Sie zu ${name} ein`,
    preheader: 'Annehmen oder ablehnen: Sie entscheiden.',
    paragraph: (by, unit, name) => `${by} lädt Sie in ${unit} „${name}“ ein.`,
    as: (role) => `Ihre Rolle dort wäre: ${role}.`,
    until: (time) => `Der Zugriff endet am ${time}.`,
    button: 'Einladung ansehen',
  },
  accepted: {
    subject: (who, name) => `${who} ist ${name} beigetreten`,
    preheader: 'Ihre Einladung wurde angenommen.',
    paragraph: (who, unit, name) => `${who} hat Ihre Einladung in ${unit} „${name}“ angenommen.`,
    button: 'Öffnen',
  },
  declined: {
    subject: (who, name) => `${who} tritt ${name} nicht bei`,
    preheader: 'Ihre Einladung wurde abgelehnt.',
    paragraph: (who, unit, name) => `${who} hat Ihre Einladung in ${unit} „${name}“ abgelehnt.`,
  },
}

const cs: Words = {
  units: { maintainer: 'maintainera', organization: 'organizace', project: 'projektu' },
  invited: {
    subject: (by, name) => `${by} vás zve do ${name}`,
    preheader: 'Přijměte, nebo odmítněte: volba je na vás.',
    paragraph: (by, unit, name) => `${by} vás zve do ${unit} „${name}“.`,
    as: (role) => `Vaše role by tam byla: ${role}.`,
    until: (time) => `Přístup končí ${time}.`,
    button: 'Zobrazit pozvánku',
  },
  accepted: {
    subject: (who, name) => `${who} vstupuje do ${name}`,
    preheader: 'Vaše pozvánka byla přijata.',
    paragraph: (who, unit, name) => `${who} přijímá vaši pozvánku do ${unit} „${name}“.`,
    button: 'Otevřít',
  },
  declined: {
    subject: (who, name) => `${who} nevstoupí do ${name}`,
    preheader: 'Vaše pozvánka byla odmítnuta.',
    paragraph: (who, unit, name) => `${who} odmítá vaši pozvánku do ${unit} „${name}“.`,
  },
}

const es: Words = {
  units: { maintainer: 'al mantenedor', organization: 'a la organización', project: 'al proyecto' },
  invited: {
    subject: (by, name) => `${by} te invita a ${name}`,
    preheader: 'Acepta o rechaza: tú decides.',
    paragraph: (by, unit, name) => `${by} te invita ${unit} «${name}».`,
    as: (role) => `Tu rol ahí sería: ${role}.`,
    until: (time) => `El acceso termina el ${time}.`,
    button: 'Ver la invitación',
  },
  accepted: {
    subject: (who, name) => `${who} ya es miembro de ${name}`,
    preheader: 'Se aceptó tu invitación.',
    paragraph: (who, unit, name) => `${who} ha aceptado tu invitación ${unit} «${name}».`,
    button: 'Abrir',
  },
  declined: {
    subject: (who, name) => `${who} no se unirá a ${name}`,
    preheader: 'Se rechazó tu invitación.',
    paragraph: (who, unit, name) => `${who} ha rechazado tu invitación ${unit} «${name}».`,
  },
}

const ja: Words = {
  units: { maintainer: 'メンテナー', organization: '組織', project: 'プロジェクト' },
  invited: {
    subject: (by, name) => `${by}さんから${name}への招待`,
    preheader: '承諾するか辞退するかを選べます。',
    paragraph: (by, unit, name) => `${by}さんから${unit}「${name}」に招待されています。`,
    as: (role) => `承諾した場合のロール：${role}`,
    until: (time) => `アクセスできるのは${time}までです。`,
    button: '招待を見る',
  },
  accepted: {
    subject: (who, name) => `${who}さんが${name}に参加しました`,
    preheader: '招待が承諾されました。',
    paragraph: (who, unit, name) => `${who}さんが${unit}「${name}」への招待を承諾しました。`,
    button: '開く',
  },
  declined: {
    subject: (who, name) => `${who}さんは${name}に参加しません`,
    preheader: '招待が辞退されました。',
    paragraph: (who, unit, name) => `${who}さんが${unit}「${name}」への招待を辞退しました。`,
  },
}

const ar: Words = {
  units: { maintainer: 'الجهة المشرفة', organization: 'المؤسسة', project: 'المشروع' },
  invited: {
    subject: (by, name) => `دعوة من ${isolated(by)} إلى ${isolated(name)}`,
    preheader: 'اقبل أو ارفض: الخيار لك.',
    paragraph: (by, unit, name) => `تلقيت دعوة من ${isolated(by)} إلى ${unit} «${isolated(name)}».`,
    as: (role) => `سيكون دورك هناك: ${isolated(role)}.`,
    until: (time) => `ينتهي الوصول في ${isolated(time)}.`,
    button: 'عرض الدعوة',
  },
  accepted: {
    subject: (who, name) => `عضو جديد في ${isolated(name)}: ${isolated(who)}`,
    preheader: 'تم قبول دعوتك.',
    paragraph: (who, unit, name) => `تم قبول دعوتك إلى ${unit} «${isolated(name)}» من جانب ${isolated(who)}.`,
    button: 'فتح',
  },
  declined: {
    subject: (who, name) => `رُفضت دعوتك إلى ${isolated(name)}: ${isolated(who)}`,
    preheader: 'تم رفض دعوتك.',
    paragraph: (who, unit, name) => `تم رفض دعوتك إلى ${unit} «${isolated(name)}» من جانب ${isolated(who)}.`,
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
