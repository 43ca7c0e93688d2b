import { LogLevel, Univer, type IUniverConfig, type LocaleType, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** A Univer plugin, alone or with its settings. */
export type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

export interface Start {
  readonly plugins: readonly PluginEntry[];
  readonly locale: LocaleType;
  /** Univer's own words, of that locale at least. */
  readonly locales: NonNullable<IUniverConfig["locales"]>;
}

/**
 * Starts Univer with a list of plugins. A plugin named twice counts once, with its last settings.
 *
 * Univer's own createUniver does the same, but comes in a package that pulls in proprietary ones.
 *
 * @param start plugins, locale and words
 * @returns the instance, to be disposed of, and its facade
 */
export function startUniver({ plugins, locale, locales }: Start): { univer: Univer; api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.WARN, locale, locales });
  const byName = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of plugins) {
    const [plugin, settings]: [PluginCtor<Plugin>, unknown] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, settings]);
  }
  for (const [plugin, settings] of byName.values()) univer.registerPlugin(plugin, settings);
  return { univer, api: FUniver.newAPI(univer) };
}
