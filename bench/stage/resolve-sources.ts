import { registerHooks } from 'node:module';

/** Sources import each other without an extension, as the bundler resolves them; lets plain Node do the same. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = !context.parentURL?.includes('/node_modules/');
    const bare = isOurs && specifier.startsWith('.') && !/\.[a-z]+$/u.test(specifier);
    return nextResolve(bare ? `${specifier}.ts` : specifier, context);
  },
});
