import type { Words } from './en'

/** The words of the mails about tokens, in German. */
export const de: Words = {
  created: {
    subject: (product) => `Für Ihr ${product}-Konto wurde ein Token erstellt`,
    preheader: (thing) => `„${thing}“ kann über die API für Sie handeln.`,
    paragraph: (thing) =>
      `Das Token „${thing}“ wurde erstellt. Wer es besitzt, kann über die API tun, was Sie können, soweit seine Berechtigungen reichen:`,
    footnote: 'Sie können es jederzeit bei den Token Ihres Kontos beenden.',
  },
  revoked: {
    subject: (product) => `Ein Token Ihres ${product}-Kontos wurde widerrufen`,
    preheader: (thing) => `Wer „${thing}“ besaß, hat es beendet.`,
    paragraph: (thing) =>
      `Jemand, der das Token „${thing}“ besaß, hat es beendet, wie man es mit einem Token tut, das an einem falschen Ort gefunden wurde:`,
    advice:
      'Was es verwendet hat, funktioniert nicht mehr. Erstellen Sie dafür ein neues Token, und sehen Sie nach, wo das alte nach außen gelangt sein könnte.',
    footnote: 'So kann ein Token nur beenden, wer seinen Wert besitzt.',
  },
  expiring: {
    subject: (thing) => `Das Token „${thing}“ läuft bald ab`,
    preheader: (time) => `Es endet am ${time}.`,
    paragraph: (thing, time) =>
      `Ihr Token „${thing}“ endet am ${time}. Was es verwendet, funktioniert dann nicht mehr.`,
    advice:
      'Erneuern Sie es: Das neue hat denselben Namen und dieselben Berechtigungen, und das alte funktioniert weiter, während Sie das neue einsetzen.',
    button: 'Meine Token ansehen',
  },
}
