import sinon from 'sinon';
import axios from 'axios';

const expected = { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' };
const post = sinon.stub(axios, 'post');

expect(post.firstCall.args[0]).to.equal('https://acme.example.auth0.com/oauth/ro');
expect(post.firstCall.args[1]).to.deep.equal(expected);
