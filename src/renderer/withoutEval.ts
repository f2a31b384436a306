import { z } from 'zod'

// The policy of the page forbids making code from text, which zod would otherwise try first.
z.config({ jitless: true })
