import { sweep } from '../support/browser/sweep'

sweep('strangers')
