import { isolated } from '../../../kit/isolated'
import type { Dictionary } from '../../../outbox/mail/dictionary'

/** The words of the mails about limits, in every language; English says what each is told. */
const en = {
  reached: {
    subject: (project: string, percent: number) => `${project} has reached ${percent}% of a limit`,
    preheader: (limit: string) => `The limit is ${limit}.`,
    paragraph: (project: string, limit: string, percent: number) =>
      percent < 100
        ? `The project “${project}” uses ${percent}% or more of its limit ${limit}.`
        : `The project “${project}” has reached its limit ${limit}.`,
    soft: 'Nothing stops working. If you need more, you can ask for a higher limit in the settings of the project.',
    used: 'Used',
    limit: 'Limit',
    button: 'Open the settings',
  },
  asked: {
    subject: (project: string) => `${project} asks for a higher limit`,
    preheader: (by: string, limit: string) => `${by} asks for more of ${limit}.`,
    paragraph: (by: string, project: string, organization: string, limit: string) =>
      `${by} asks for a higher limit ${limit} for the project “${project}” of ${organization}.`,
    reason: (reason: string) => `The reason given: ${reason}`,
    limit: 'Limit now',
    button: 'Open the settings',
  },
}
/** The shape that every language fills. */
export type Words = typeof en

const de: Words = {
  reached: {
    subject: (project, percent) => `${project} hat ${percent} % eines Limits erreicht`,
    preheader: (limit) => `Das Limit ist ${limit}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `Das Projekt „${project}“ nutzt mindestens ${percent} % seines Limits ${limit}.`
        : `Das Projekt „${project}“ hat sein Limit ${limit} erreicht.`,
    soft: 'Nichts bleibt stehen. Wenn Sie mehr brauchen, können Sie in den Einstellungen des Projekts ein höheres Limit anfragen.',
    used: 'Genutzt',
    limit: 'Limit',
    button: 'Einstellungen öffnen',
  },
  asked: {
    subject: (project) => `${project} fragt ein höheres Limit an`,
    preheader: (by, limit) => `${by} möchte mehr von ${limit}.`,
    paragraph: (by, project, organization, limit) =>
      `${by} fragt ein höheres Limit ${limit} für das Projekt „${project}“ von ${organization} an.`,
    reason: (reason) => `Der angegebene Grund: ${reason}`,
    limit: 'Limit jetzt',
    button: 'Einstellungen öffnen',
  },
}

const cs: Words = {
  reached: {
    subject: (project, percent) => `Projekt ${project} dosáhl ${percent} % limitu`,
    preheader: (limit) => `Jde o limit ${limit}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `Projekt „${project}“ využívá nejméně ${percent} % svého limitu ${limit}.`
        : `Projekt „${project}“ dosáhl svého limitu ${limit}.`,
    soft: 'Nic se nezastaví. Pokud potřebujete víc, můžete v nastavení projektu požádat o vyšší limit.',
    used: 'Využito',
    limit: 'Limit',
    button: 'Otevřít nastavení',
  },
  asked: {
    subject: (project) => `Projekt ${project} žádá o vyšší limit`,
    preheader: (by, limit) => `${by} žádá o zvýšení limitu ${limit}.`,
    paragraph: (by, project, organization, limit) =>
      `${by} žádá o vyšší limit ${limit} pro projekt „${project}“ organizace ${organization}.`,
    reason: (reason) => `Uvedený důvod: ${reason}`,
    limit: 'Nynější limit',
    button: 'Otevřít nastavení',
  },
}

const es: Words = {
  reached: {
    subject: (project, percent) => `${project} ha llegado al ${percent} % de un límite`,
    preheader: (limit) => `El límite es ${limit}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `El proyecto «${project}» usa el ${percent} % o más de su límite ${limit}.`
        : `El proyecto «${project}» ha alcanzado su límite ${limit}.`,
    soft: 'Nada deja de funcionar. Si necesitas más, puedes solicitar un límite mayor en la configuración del proyecto.',
    used: 'Usado',
    limit: 'Límite',
    button: 'Abrir la configuración',
  },
  asked: {
    subject: (project) => `${project} solicita un límite mayor`,
    preheader: (by, limit) => `${by} solicita ampliar ${limit}.`,
    paragraph: (by, project, organization, limit) =>
      `${by} solicita un límite ${limit} mayor para el proyecto «${project}» de ${organization}.`,
    reason: (reason) => `Motivo indicado: ${reason}`,
    limit: 'Límite actual',
    button: 'Abrir la configuración',
  },
}

const ja: Words = {
  reached: {
    subject: (project, percent) => `${project}が上限の${percent}%に達しました`,
    preheader: (limit) => `対象の上限：${limit}`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `プロジェクト「${project}」は、上限${limit}の${percent}%以上を使用しています。`
        : `プロジェクト「${project}」は、上限${limit}に達しました。`,
    soft: '何も停止しません。さらに必要な場合は、プロジェクトの設定で上限の引き上げを依頼できます。',
    used: '使用量',
    limit: '上限',
    button: '設定を開く',
  },
  asked: {
    subject: (project) => `${project}から上限引き上げの依頼`,
    preheader: (by, limit) => `${by}さんが${limit}の引き上げを依頼しています。`,
    paragraph: (by, project, organization, limit) =>
      `${by}さんが、${organization}のプロジェクト「${project}」について、上限${limit}の引き上げを依頼しています。`,
    reason: (reason) => `理由：${reason}`,
    limit: '現在の上限',
    button: '設定を開く',
  },
}

const ar: Words = {
  reached: {
    subject: (project, percent) => `بلغ ${isolated(project)} نسبة ${isolated(`${percent}%`)} من أحد الحدود`,
    preheader: (limit) => `الحدّ هو ${isolated(limit)}.`,
    paragraph: (project, limit, percent) =>
      percent < 100
        ? `يستخدم المشروع «${isolated(project)}» نسبة ${isolated(`${percent}%`)} أو أكثر من الحدّ ${isolated(limit)}.`
        : `بلغ المشروع «${isolated(project)}» الحدّ ${isolated(limit)}.`,
    soft: 'لا يتوقف شيء عن العمل. إذا احتجت إلى المزيد، يمكنك طلب حدّ أعلى في إعدادات المشروع.',
    used: 'المستخدم',
    limit: 'الحدّ',
    button: 'فتح الإعدادات',
  },
  asked: {
    subject: (project) => `طلب حدّ أعلى من ${isolated(project)}`,
    preheader: (by, limit) => `ورد من ${isolated(by)} طلب لرفع ${isolated(limit)}.`,
    paragraph: (by, project, organization, limit) =>
      `ورد من ${isolated(by)} طلب لرفع الحدّ ${isolated(limit)} للمشروع «${isolated(project)}» في ${isolated(organization)}.`,
    reason: (reason) => `السبب المذكور: ${isolated(reason)}`,
    limit: 'الحدّ الحالي',
    button: 'فتح الإعدادات',
  },
}

export const words: Dictionary<Words> = { en, de, cs, es, ja, ar }
