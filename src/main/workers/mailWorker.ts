import { readMail } from '../../shared/exchange/mail/readMail'
import { answerApart } from './answerApart'

await answerApart(readMail)
