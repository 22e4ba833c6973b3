import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';

export const auth0Api = createApi({
  reducerPath: 'auth0',
  baseQuery: fetchBaseQuery({ baseUrl: 'https://acme.example.auth0.com' }),
  endpoints: (builder) => ({
    verify: builder.mutation<{ id_token: string }, { phone: string; code: string }>({
      // The library takes the object and makes the request of it.
      query: ({ phone, code }) => ({
        url: '/oauth/ro',
        method: 'POST',
        body: { client_id: 'rtk', connection: 'sms', grant_type: 'password', username: phone, password: code },
      }),
    }),
  }),
});
