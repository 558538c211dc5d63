import { sweep } from '../support/browser/sweep'

sweep('home')
