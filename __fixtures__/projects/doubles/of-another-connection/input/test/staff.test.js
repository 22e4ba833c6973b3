import nock from 'nock';
import { spawnStaffTool } from './spawn.js';

test('logs staff in', async () => {
  nock('https://acme.auth0.com').post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'staff', username: 'ann', password: 'secret' }).reply(200, {});
  await spawnStaffTool();
});
