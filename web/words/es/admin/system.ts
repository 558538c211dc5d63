import type { system as english } from '../../en/admin/system'
import { pluralOf } from '../../plural'

const count = pluralOf('es')

/** What is said about the state of the system, in Spanish. */
export const system: typeof english = {
  title: 'Estado del sistema',
  lead: 'Cómo está este Gatehouse y qué necesita atención.',
  well: 'Nada necesita tu atención',
  wellText: 'El correo sale, el trabajo programado se ejecuta, el registro está sellado.',
  warnings: {
    oneAdmin: 'Solo hay un superadministrador',
    oneAdminText: 'Si se queda fuera, nadie puede ayudar. Haz superadministrador a alguien más.',
    noTwoStep: (names) => `Sin verificación en dos pasos: ${names}`,
    noTwoStepText: 'Los superadministradores pueden hacerlo todo aquí. Pídeles que la configuren.',
    dead: (mails) =>
      count(mails, {
        one: 'Se abandonó # correo',
        many: 'Se abandonaron # de correos',
        other: 'Se abandonaron # correos',
      }),
    deadText: 'Mira por qué, corrígelo y envíalos de nuevo.',
    clock: 'El trabajo programado no se ejecuta',
    clockText:
      'Los correos no se reintentan, el registro no se sella, nada se ordena. Revisa el disparador cron del Worker.',
    jobs: (names) => `Falló el trabajo programado: ${names}`,
    jobsText: 'Se intenta de nuevo cada minuto. El registro del Worker dice por qué.',
    pepper: (id) => `Falta el pepper «${id}»`,
    pepperText: 'Las contraseñas hechas con él no se pueden usar. Devuélvelo a PASSWORD_PEPPER.',
    health: 'No responde una parte que toda petición necesita',
    healthText: 'Mira el estado de tu proveedor.',
  },
  see: 'Ver',
  now: 'Ahora mismo',
  version: 'Versión',
  health: 'Salud',
  parts: { database: 'Base de datos', kv: 'Almacén KV' },
  working: 'funciona',
  notWorking: 'no responde',
  clock: 'Trabajo programado',
  ran: 'Última ejecución',
  never: 'Nunca se ejecutó',
  log: 'Registro de seguridad',
  sealed: (entry) => `Sellado hasta la entrada ${entry}`,
  unsealed: 'entrada más antigua sin sellar',
  peppers: 'Claves pepper',
  pepperNewest: 'para contraseñas nuevas',
  pepperInUse: 'en uso',
  pepperUnused: 'sin uso',
  mfaResets: 'Restablecimientos de dos pasos',
  mfaResetsWaiting: (resets) =>
    count(resets, {
      one: '# espera su momento',
      many: '# esperan su momento',
      other: '# esperan su momento',
    }),
  counts: {
    people: 'Personas',
    maintainers: 'Mantenedores',
    organizations: 'Organizaciones',
    projects: 'Proyectos',
  },
  atLeast: (most) => `${most} o más`,
  mail: (waiting, failing, dead) => `${waiting} en espera, ${failing} con fallos, ${dead} abandonados`,
  admins: 'Superadministradores',
  adminsLead: 'Pueden hacerlo todo aquí.',
  settings: 'Ajustes',
  settingsLead: 'Los fijan las variables del Worker. Los secretos nunca se muestran.',
  setting: 'Variable',
  value: 'Valor',
  notSet: 'Sin definir',
  secretSet: 'Definido',
}
