import axios from 'axios';

interface Access {
  username: string;
  password: string;
  connection: 'sms' | 'email';
}

export async function grantRole(base: string, access: Access): Promise<void> {
  await axios.post(`${base}/oauth/role/access`, {
    client_id: 'r0leAdm1n',
    username: access.username,
    password: access.password,
    connection: access.connection,
  });
  await axios.post(base + '/oauth/role', { username: access.username, role: 'editor' });
}
