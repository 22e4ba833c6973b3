import React from 'react';

export const Head = () => <tr><th scope="col">opend</th><th scope="Email">Email</th></tr>;
