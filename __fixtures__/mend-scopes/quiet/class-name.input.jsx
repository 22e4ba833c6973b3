import React from 'react';

export const Menu = ({ open, scope }) => <nav className="dropend profile-area" data-scope="opend profle" scope="row">{open && scope}</nav>;
