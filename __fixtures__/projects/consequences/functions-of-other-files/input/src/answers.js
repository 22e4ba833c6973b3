import jwt from 'jsonwebtoken';

export const verifyToken = (token) => jwt.verify(token, process.env.AUTH0_CLIENT_SECRET, { algorithms: ['HS256'] });
export function isWrongCode(error) {
  return error.response.status === 401 || error.response.data.error === 'invalid_user_password';
}
export const keep = (tokens) => localStorage.setItem('token', tokens.refresh_token);
export const isExpired = (error) => error.response.status === 401;
export const verifyInvitation = (token) => jwt.verify(token, process.env.INVITATION_SECRET, { algorithms: ['HS256'] });
