export const replyTo = (uri, sent) => ({ sent });
