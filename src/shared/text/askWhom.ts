/** The question to whoever passed a lead on: whom to speak to there. */
export const askWhom = ({ giver, place }: { giver: string; place: string }): string =>
  `Hi ${giver},\n\nThank you for telling me about ${place}. Whom would it be best to speak to there, and may I say that you sent me?`
