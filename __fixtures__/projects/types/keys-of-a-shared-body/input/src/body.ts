export const body = { client_id: 'kiosk', connection: 'sms', grant_type: 'password', scope: 'openid' };
