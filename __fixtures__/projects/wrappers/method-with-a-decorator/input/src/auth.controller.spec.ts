import { AuthController } from './auth.controller';
test('logs in', async () => {
  const s = new AuthController({ verify: jest.fn() } as any);
  await s.login('sms', '+15550100', '123456');
});
