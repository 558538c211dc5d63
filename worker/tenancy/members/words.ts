import { isolated } from '../../kit/isolated'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about memberships, in every language; English says what each is told. */
const en = {
  units: { maintainer: 'maintainer', organization: 'organization', project: 'project' },
  added: {
    subject: (name: string) => `You are now a member of ${name}`,
    preheader: (by: string) => `${by} has added you.`,
    paragraph: (by: string, unit: string, name: string) => `${by} has added you to the ${unit} “${name}”.`,
    button: 'Open',
  },
  removed: {
    subject: (name: string) => `You are no longer a member of ${name}`,
    preheader: (by: string) => `${by} has removed you.`,
    paragraph: (by: string, unit: string, name: string) =>
      `${by} has removed you from the ${unit} “${name}”. You can no longer open it.`,
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  units: { maintainer: 'dem Maintainer', organization: 'der Organisation', project: 'dem Projekt' },
  added: {
    subject: (name) => `Sie sind jetzt Mitglied von ${name}`,
    preheader: (by) => `${by} hat Sie hinzugefügt.`,
    paragraph: (by, unit, name) => `${by} hat Sie ${unit} „${name}“ hinzugefügt.`,
    button: 'Öffnen',
  },
  removed: {
    subject: (name) => `Sie sind nicht mehr Mitglied von ${name}`,
    preheader: (by) => `${by} hat Sie entfernt.`,
    paragraph: (by, unit, name) =>
      `${by} hat Sie aus ${unit} „${name}“ entfernt. Sie haben dort keinen Zugriff mehr.`,
  },
}

const cs: Words = {
  units: { maintainer: 'maintainera', organization: 'organizace', project: 'projektu' },
  added: {
    subject: (name) => `Máte členství v ${name}`,
    preheader: (by) => `Přidal vás uživatel ${by}.`,
    paragraph: (by, unit, name) => `Uživatel ${by} vás přidal do ${unit} „${name}“.`,
    button: 'Otevřít',
  },
  removed: {
    subject: (name) => `Vaše členství v ${name} skončilo`,
    preheader: (by) => `Odebral vás uživatel ${by}.`,
    paragraph: (by, unit, name) => `Uživatel ${by} vás odebral z ${unit} „${name}“. Už tam nemáte přístup.`,
  },
}

const es: Words = {
  units: { maintainer: 'del mantenedor', organization: 'de la organización', project: 'del proyecto' },
  added: {
    subject: (name) => `Ya eres miembro de ${name}`,
    preheader: (by) => `Te ha añadido ${by}.`,
    paragraph: (by, unit, name) => `${by} te ha hecho miembro ${unit} «${name}».`,
    button: 'Abrir',
  },
  removed: {
    subject: (name) => `Ya no eres miembro de ${name}`,
    preheader: (by) => `${by} ha retirado tu membresía.`,
    paragraph: (by, unit, name) => `${by} ha retirado tu membresía ${unit} «${name}». Ya no tienes acceso.`,
  },
}

const ja: Words = {
  units: { maintainer: 'メンテナー', organization: '組織', project: 'プロジェクト' },
  added: {
    subject: (name) => `${name}のメンバーになりました`,
    preheader: (by) => `${by}さんが追加しました。`,
    paragraph: (by, unit, name) => `${by}さんによって、${unit}「${name}」に追加されました。`,
    button: '開く',
  },
  removed: {
    subject: (name) => `${name}のメンバーから外されました`,
    preheader: (by) => `${by}さんが外しました。`,
    paragraph: (by, unit, name) =>
      `${by}さんによって、${unit}「${name}」から外されました。今後は開けません。`,
  },
}

const ar: Words = {
  units: { maintainer: 'الجهة المشرفة', organization: 'المؤسسة', project: 'المشروع' },
  added: {
    subject: (name) => `أصبحت عضوًا في ${isolated(name)}`,
    preheader: (by) => `تمت إضافتك من جانب ${isolated(by)}.`,
    paragraph: (by, unit, name) => `تمت إضافتك إلى ${unit} «${isolated(name)}» من جانب ${isolated(by)}.`,
    button: 'فتح',
  },
  removed: {
    subject: (name) => `لم تعد عضوًا في ${isolated(name)}`,
    preheader: (by) => `تمت إزالتك من جانب ${isolated(by)}.`,
    paragraph: (by, unit, name) =>
      `تمت إزالتك من ${unit} «${isolated(name)}» من جانب ${isolated(by)}. لم يعد الدخول متاحًا لك.`,
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
