import { isolated } from '../../kit/isolated'
import { pluralOf } from '../../kit/plural'
import type { Dictionary } from '../../outbox/mail/dictionary'

/** The words of the mails about projects, in every language; English says what each is told. */
const en = {
  deleted: {
    subject: (project: string) => `The project ${project} was deleted`,
    preheader: (days: number) => `It is kept for ${days} days.`,
    paragraph: (by: string, project: string) =>
      `${by} has deleted the project “${project}”. Nobody can open it any more.`,
    kept: (days: number, until: string) =>
      `It is kept for ${days} days, until ${until}; until then whoever runs this service can bring it back. After that it is erased for good.`,
  },
  expired: {
    subject: (project: string) => `The project ${project} has expired`,
    preheader: (days: number) => `It was deleted, and is kept for ${days} days.`,
    paragraph: (project: string) =>
      `The project “${project}” has expired and was deleted. Nobody can open it any more.`,
  },
  expiring: {
    subject: (project: string) => `The project ${project} is about to expire`,
    preheader: (time: string) => `It ends ${time}.`,
    paragraph: (project: string, time: string) =>
      `The project “${project}” expires ${time}. It is deleted at that time.`,
    advice: 'To keep it, ask whoever runs this service to change its expiry.',
    button: 'Open the project',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const countDe = pluralOf('de')
const spanDe = (days: number) => countDe(days, { one: '# Tag', other: '# Tage' })

const de: Words = {
  deleted: {
    subject: (project) => `Das Projekt ${project} wurde gelöscht`,
    preheader: (days) => `Es bleibt ${spanDe(days)} erhalten.`,
    paragraph: (by, project) => `${by} hat das Projekt „${project}“ gelöscht. Niemand kann es mehr öffnen.`,
    kept: (days, until) =>
      `Es bleibt ${spanDe(days)} erhalten, bis zum ${until}; bis dahin kann es zurückholen, wer diesen Dienst betreibt. Danach wird es endgültig gelöscht.`,
  },
  expired: {
    subject: (project) => `Das Projekt ${project} ist abgelaufen`,
    preheader: (days) => `Es wurde gelöscht und bleibt ${spanDe(days)} erhalten.`,
    paragraph: (project) =>
      `Das Projekt „${project}“ ist abgelaufen und wurde gelöscht. Niemand kann es mehr öffnen.`,
  },
  expiring: {
    subject: (project) => `Das Projekt ${project} läuft bald ab`,
    preheader: (time) => `Es endet am ${time}.`,
    paragraph: (project, time) => `Das Projekt „${project}“ läuft am ${time} ab. Dann wird es gelöscht.`,
    advice: 'Um es zu behalten, bitten Sie die, die diesen Dienst betreiben, das Ende zu verschieben.',
    button: 'Projekt öffnen',
  },
}

const countCs = pluralOf('cs')
const spanCs = (days: number) => countCs(days, { one: '# den', few: '# dny', many: '# dne', other: '# dní' })

const cs: Words = {
  deleted: {
    subject: (project) => `Projekt ${project} byl smazán`,
    preheader: (days) => `Uchováme ho ještě ${spanCs(days)}.`,
    paragraph: (by, project) => `Uživatel ${by} smazal projekt „${project}“. Nikdo ho už nemůže otevřít.`,
    kept: (days, until) =>
      `Uchováme ho ještě ${spanCs(days)}, do ${until}; do té doby ho provozovatel této služby může obnovit. Pak bude smazán natrvalo.`,
  },
  expired: {
    subject: (project) => `Platnost projektu ${project} vypršela`,
    preheader: (days) => `Byl smazán a uchováme ho ještě ${spanCs(days)}.`,
    paragraph: (project) =>
      `Platnost projektu „${project}“ vypršela a projekt byl smazán. Nikdo ho už nemůže otevřít.`,
  },
  expiring: {
    subject: (project) => `Platnost projektu ${project} brzy vyprší`,
    preheader: (time) => `Skončí ${time}.`,
    paragraph: (project, time) => `Platnost projektu „${project}“ vyprší ${time}. Tehdy bude smazán.`,
    advice: 'Chcete-li ho zachovat, požádejte provozovatele této služby o prodloužení.',
    button: 'Otevřít projekt',
  },
}

const countEs = pluralOf('es')

const es: Words = {
  deleted: {
    subject: (project) => `Se eliminó el proyecto ${project}`,
    preheader: (days) =>
      countEs(days, {
        one: 'Se conserva # día.',
        many: 'Se conserva # de días.',
        other: 'Se conserva # días.',
      }),
    paragraph: (by, project) => `${by} ha eliminado el proyecto «${project}». Ya nadie puede abrirlo.`,
    kept: (days, until) =>
      `${countEs(days, { one: 'Se conserva # día', many: 'Se conserva # de días', other: 'Se conserva # días' })}, hasta el ${until}; hasta entonces puede recuperarlo quien administra este servicio. Después se borra para siempre.`,
  },
  expired: {
    subject: (project) => `El proyecto ${project} ha caducado`,
    preheader: (days) =>
      countEs(days, {
        one: 'Se eliminó y se conserva # día.',
        many: 'Se eliminó y se conserva # de días.',
        other: 'Se eliminó y se conserva # días.',
      }),
    paragraph: (project) => `El proyecto «${project}» ha caducado y se eliminó. Ya nadie puede abrirlo.`,
  },
  expiring: {
    subject: (project) => `El proyecto ${project} está a punto de caducar`,
    preheader: (time) => `Termina el ${time}.`,
    paragraph: (project, time) => `El proyecto «${project}» caduca el ${time}. En ese momento se elimina.`,
    advice: 'Para conservarlo, pide a quien administra este servicio que cambie su fecha de caducidad.',
    button: 'Abrir el proyecto',
  },
}

const countJa = pluralOf('ja')

const ja: Words = {
  deleted: {
    subject: (project) => `プロジェクト${project}が削除されました`,
    preheader: (days) => countJa(days, { other: '#日間保持されます。' }),
    paragraph: (by, project) => `${by}さんがプロジェクト「${project}」を削除しました。今後は誰も開けません。`,
    kept: (days, until) =>
      `${countJa(days, { other: '#日間' })}（${until}まで）保持され、それまではこのサービスの管理者が復元できます。その後は完全に消去されます。`,
  },
  expired: {
    subject: (project) => `プロジェクト${project}の有効期限が切れました`,
    preheader: (days) => countJa(days, { other: '削除されましたが、#日間保持されます。' }),
    paragraph: (project) =>
      `プロジェクト「${project}」は、有効期限が切れたため削除されました。今後は誰も開けません。`,
  },
  expiring: {
    subject: (project) => `プロジェクト${project}の有効期限が近づいています`,
    preheader: (time) => `${time}に終了します。`,
    paragraph: (project, time) =>
      `プロジェクト「${project}」の有効期限は${time}です。期限が切れると削除されます。`,
    advice: '残すには、このサービスの管理者に有効期限の変更を依頼してください。',
    button: 'プロジェクトを開く',
  },
}

const countAr = pluralOf('ar')
const lengthAr = (days: number): string =>
  countAr(days, {
    zero: '# يوم',
    one: 'يوم واحد',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  })

const ar: Words = {
  deleted: {
    subject: (project) => `تم حذف المشروع ${isolated(project)}`,
    preheader: (days) => `يُحفظ لمدة ${lengthAr(days)}.`,
    paragraph: (by, project) =>
      `تم حذف المشروع «${isolated(project)}» من جانب ${isolated(by)}. لا يستطيع أحد فتحه بعد الآن.`,
    kept: (days, until) =>
      `يُحفظ لمدة ${lengthAr(days)}، حتى ${isolated(until)}؛ ويستطيع القائمون على هذه الخدمة استعادته حتى ذلك الحين. بعدها يُمحى نهائيًا.`,
  },
  expired: {
    subject: (project) => `انتهت صلاحية المشروع ${isolated(project)}`,
    preheader: (days) => `تم حذفه، ويُحفظ لمدة ${lengthAr(days)}.`,
    paragraph: (project) =>
      `انتهت صلاحية المشروع «${isolated(project)}» وتم حذفه. لا يستطيع أحد فتحه بعد الآن.`,
  },
  expiring: {
    subject: (project) => `أوشكت صلاحية المشروع ${isolated(project)} على الانتهاء`,
    preheader: (time) => `ينتهي في ${isolated(time)}.`,
    paragraph: (project, time) =>
      `تنتهي صلاحية المشروع «${isolated(project)}» في ${isolated(time)}، ويُحذف حينها.`,
    advice: 'للاحتفاظ به، اطلب من القائمين على هذه الخدمة تغيير تاريخ انتهاء صلاحيته.',
    button: 'فتح المشروع',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
