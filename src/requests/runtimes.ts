/** Packages of programs that are built with a browser's means and run as native applications. */
export const NATIVE_WRAPPER =
  /^(?:@auth0\/cordova|@awesome-cordova-plugins\/.*|@capacitor\/.*|@capacitor-community\/.*|@ionic\/.*|@ionic-native\/.*|@nativescript\/.*|@tauri-apps\/.*|cordova|cordova-(?:android|electron|ios|plugin-.*)|electron|expo|ionic-angular|nativescript|react-native|tns-core-modules)$/;

/** What such programs import besides: modules of a wrapper under names of their own. */
export const NATIVE_MODULE =
  /^(?:@expo\/.*|@react-native(?:-community)?\/.*|cordova-.*|electron\/.*|expo-.*|expo\/.*|nativescript-.*|react-native-.*|tns-core-modules\/.*)$/;

/** Packages of servers, their databases and hosts, and of frameworks that run on servers and in browsers. To add one, add its name. */
export const SERVER_PACKAGE = new RegExp(
  `^(?:@types/)?(?:${[
    // Servers.
    '@adonisjs/.*', '@apollo/server', '@fastify/.*', '@feathersjs/.*', '@hapi/.*', '@koa/.*', '@loopback/.*', '@nestjs/.*', 'apollo-server.*', 'elysia',
    'express', 'express-.*', 'fastify', 'fastify-.*', 'graphql-yoga', 'h3', 'hapi', 'hono', 'koa', 'koa-.*', 'loopback', 'micro', 'nitropack', 'passport',
    'passport-.*', 'polka', 'restify', 'sails', 'socket\\.io', 'ws',
    // Frameworks that render on servers too.
    '@analogjs/.*', '@angular/(?:platform-server|ssr)', '@astrojs/.*', '@builder\\.io/qwik-city', '@nguniversal/.*', '@nuxt/.*', '@quasar/app.*', '@react-router/.*',
    '@redwoodjs/.*', '@remix-run/.*', '@solidjs/start', '@sveltejs/kit', '@tanstack/(?:react-|solid-)?start', '@vue/server-renderer', 'astro', 'blitz', 'gatsby', 'meteor-node-stubs',
    'next', 'nuxt', 'nuxt3', 'nuxt-.*', 'razzle', 'solid-start', 'vike', 'vite-plugin-ssr', 'vue-server-renderer',
    // Databases and hosts.
    '@aws-lambda-powertools/.*', '@azure/functions', '@cloudflare/.*', '@google-cloud/.*', '@middy/.*', '@netlify/functions', '@prisma/client', '@vercel/node', '@vendia/serverless-express',
    'aws-lambda', 'aws-serverless-express', 'better-sqlite3', 'firebase-admin', 'firebase-functions', 'ioredis', 'knex', 'miniflare', 'mongodb', 'mongoose', 'mysql', 'mysql2', 'nodemailer',
    'nodemon', 'pg', 'pm2', 'prisma', 'redis', 'sequelize', 'serverless', 'serverless-.*', 'sqlite3', 'ts-node-dev', 'typeorm', 'wrangler',
  ].join('|')})$`,
);

/** Modules of Node.js that bundlers have no counterpart of, or that servers are made of. */
export const NODE_MODULE = /^(?:async_hooks|child_process|cluster|dgram|dns|fs|fs\/promises|http|http2|https|inspector|net|os|readline|readline\/promises|repl|tls|v8|vm|worker_threads)$/;

const TOKEN_MIDDLEWARE_NAMES = ['@fastify/jwt', '@nestjs/jwt', 'express-jwt', 'fastify-jwt', 'hapi-auth-jwt2?', 'koa-jwt', 'passport-jwt', 'restify-jwt(?:-community)?', 'socketio-jwt'].join('|');

/** Middleware and strategies of servers that verify tokens with a key among their options. */
export const TOKEN_MIDDLEWARE = new RegExp(`^(?:${TOKEN_MIDDLEWARE_NAMES})$`);
/** What the text of a file with such middleware holds. */
export const MIDDLEWARE_TEXT = new RegExp(`["'](?:${TOKEN_MIDDLEWARE_NAMES})["']`);
