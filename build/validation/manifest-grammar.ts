import type { Element } from './manifest-tree';
import {
  address,
  guid,
  locale,
  long,
  oneOf,
  resourceId,
  setVersion,
  short,
  type ValueKind,
  version,
} from './value-kinds';

/** What an element may hold. */
export interface ElementRule {
  /** Names of the elements in it, in order; ? at most once, + once or more, * any number. */
  readonly children?: string;
  readonly attributes?: Readonly<Record<string, ValueKind>>;
  readonly optional?: Readonly<Record<string, ValueKind>>;
  readonly text?: ValueKind;
}

const translated = (kind: ValueKind, override: string): ElementRule => ({
  attributes: { DefaultValue: kind },
  children: `${override}*`,
});
const resource = (kind: ValueKind): ElementRule => ({
  attributes: { id: resourceId, DefaultValue: kind },
  children: 'bt:Override*',
});
const reference: ElementRule = { attributes: { resid: resourceId } };
const set: ElementRule = { attributes: { Name: short }, optional: { MinVersion: setVersion } };
const defaultMinVersion = { DefaultMinVersion: setVersion };
const typed = (...types: string[]) => ({ 'xsi:type': oneOf(...types) });

/**
 * The elements that a task pane add-in for Excel with a shared runtime is made of; after
 * Microsoft's schemas ([MS-OWEMXML]), less what this add-in does not use. An element is looked
 * up as `parent/name`, `name=type` and then `name`.
 */
export const GRAMMAR: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    attributes: typed('TaskPaneApp'),
    children:
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions over:VersionOverrides',
  },
  Id: { text: guid },
  Version: { text: version },
  ProviderName: { text: short },
  DefaultLocale: { text: locale },
  DisplayName: translated(short, 'Override'),
  Description: translated(long, 'Override'),
  IconUrl: translated(address, 'Override'),
  HighResolutionIconUrl: translated(address, 'Override'),
  SupportUrl: translated(address, 'Override'),
  AppDomains: { children: 'AppDomain+' },
  AppDomain: { text: address },
  Hosts: { children: 'Host' },
  Host: { attributes: { Name: oneOf('Workbook') } },
  Requirements: { children: 'Sets' },
  Sets: { optional: defaultMinVersion, children: 'Set+' },
  Set: set,
  DefaultSettings: { children: 'SourceLocation' },
  SourceLocation: translated(address, 'Override'),
  Permissions: { text: oneOf('ReadWriteDocument') },

  'over:VersionOverrides': {
    attributes: typed('VersionOverridesV1_0'),
    children: 'over:Requirements over:Hosts over:Resources',
  },
  'over:Requirements': { children: 'bt:Sets' },
  'bt:Sets': { optional: defaultMinVersion, children: 'bt:Set+' },
  'bt:Set': set,
  'over:Hosts': { children: 'over:Host' },
  'over:Host': {
    attributes: typed('Workbook'),
    children: 'over:Runtimes over:AllFormFactors over:DesktopFormFactor',
  },
  'over:Runtimes': { children: 'over:Runtime' },
  'over:Runtime': { attributes: { resid: resourceId, lifetime: oneOf('long') } },

  'over:AllFormFactors': { children: 'over:ExtensionPoint' },
  'over:AllFormFactors/over:ExtensionPoint': {
    attributes: typed('CustomFunctions'),
    children: 'over:Script over:Page over:Metadata over:Namespace',
  },
  'over:Script': { children: 'over:SourceLocation' },
  'over:Page': { children: 'over:SourceLocation' },
  'over:Metadata': { children: 'over:SourceLocation' },
  'over:SourceLocation': reference,
  'over:Namespace': reference,

  'over:DesktopFormFactor': {
    children: 'over:GetStarted? over:FunctionFile over:ExtensionPoint',
  },
  'over:GetStarted': { children: 'over:Title over:Description over:LearnMoreUrl' },
  'over:LearnMoreUrl': reference,
  'over:FunctionFile': reference,
  'over:DesktopFormFactor/over:ExtensionPoint': {
    attributes: typed('PrimaryCommandSurface'),
    children: 'over:OfficeTab',
  },
  'over:OfficeTab': { attributes: { id: oneOf('TabHome') }, children: 'over:Group+' },
  'over:Group': {
    attributes: { id: short },
    children: 'over:Label over:Icon over:Control+',
  },
  'over:Control': {
    attributes: { id: short, ...typed('Button') },
    children: 'over:Label over:Supertip over:Icon over:Action',
  },
  'over:Label': reference,
  'over:Supertip': { children: 'over:Title over:Description' },
  'over:Title': reference,
  'over:Description': reference,
  'over:Icon': { children: 'bt:Image+' },
  'over:Icon/bt:Image': {
    attributes: {
      resid: resourceId,
      size: oneOf('16', '20', '24', '32', '40', '48', '64', '80'),
    },
  },
  'over:Action': { attributes: typed('ShowTaskpane', 'ExecuteFunction') },
  'over:Action=ShowTaskpane': {
    attributes: typed('ShowTaskpane'),
    children: 'over:TaskpaneId over:SourceLocation',
  },
  'over:Action=ExecuteFunction': {
    attributes: typed('ExecuteFunction'),
    children: 'over:FunctionName',
  },
  'over:TaskpaneId': { text: short },
  'over:FunctionName': { text: long },

  'over:Resources': { children: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings' },
  'bt:Images': { children: 'bt:Image+' },
  'bt:Images/bt:Image': resource(address),
  'bt:Urls': { children: 'bt:Url+' },
  'bt:Url': resource(address),
  'bt:ShortStrings': { children: 'bt:String+' },
  'bt:ShortStrings/bt:String': resource(short),
  'bt:LongStrings': { children: 'bt:String+' },
  'bt:LongStrings/bt:String': resource(long),
};

/** The rule for an element: by its place, its type or its name. */
export function ruleOf(element: Element): ElementRule | undefined {
  const { name, parent } = element;
  if (name === 'Override' || name === 'bt:Override') {
    const kind = parent && ruleOf(parent)?.attributes?.['DefaultValue'];
    return kind && { attributes: { Locale: locale, Value: kind } };
  }
  return (
    GRAMMAR[`${parent?.name}/${name}`] ??
    GRAMMAR[`${name}=${element.attributes.get('xsi:type')}`] ??
    GRAMMAR[name]
  );
}
