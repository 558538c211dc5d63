import { sweep } from '../support/browser/sweep'

sweep('account')
