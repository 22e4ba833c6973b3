const { expect } = require('chai');
const proxyquire = require('proxyquire');

describe('verify', () => {
  it('asks the tenant', async () => {
    const sent = [];
    const { verify } = proxyquire('../lib/verify', { 'request-promise': async (options) => sent.push(options) });

    await verify('+15550100001', '123456');

    expect(sent[0].uri).to.equal('https://acme.example.auth0.com/oauth/ro');
  });
});
