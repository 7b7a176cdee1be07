import type { Rule } from '../../build/validation/manifest-problem';
import { type Addin, withManifest } from './good-addin';

/** The rule that must catch a mistake, what its message must name, and the faulty add-in. */
export type Mistake = readonly [rule: Rule, said: string, addin: Addin];

const mistake = (rule: Rule, said: string, from: string, to: string): Mistake => [
  rule,
  said,
  withManifest(from, to),
];

const PANE = 'https://localhost:3000/taskpane.html';
const ID = '<Id>cc1ad87d-b94b-4051-ba26-96d5f4753712</Id>';
const VERSION = '<Version>0.1.0.0</Version>';
const NAME = '<DisplayName DefaultValue="Bình Xét">';
const TIP = 'Mở ngăn Bình Xét bên cạnh trang tính.';
const FUNCTION_FILE = '<FunctionFile resid="Taskpane.Url" />';
const RUNTIME = '<Runtime resid="Taskpane.Url" lifetime="long" />';
const RUNTIMES = `<Runtimes>\n          ${RUNTIME}\n        </Runtimes>`;
const PAGE = '<Page>\n              <SourceLocation resid="Taskpane.Url" />';
const CHECK_BUTTON =
  '<Action xsi:type="ExecuteFunction">\n                    <FunctionName>check</FunctionName>';
const HOSTS = '<Host Name="Workbook" />\n  </Hosts>';
const SHARED_RUNTIME = '<bt:Set Name="SharedRuntime" MinVersion="1.1" />';
const NAMESPACE = '<bt:String id="Functions.Namespace" DefaultValue="TDKT" />';
const ENGLISH_GROUP = '<bt:Override Locale="en-US" Value="Commendation" />';
const paneAction = (paneId: string, resid: string) =>
  `<Action xsi:type="ShowTaskpane"><TaskpaneId>${paneId}</TaskpaneId><SourceLocation resid="${resid}" />`;

const PLACES: readonly Mistake[] = [
  mistake('xml', 'manifest.xml', '</Resources>', ''),
  mistake('xml', 'lifetime', 'lifetime="long"', 'lifetime="long" lifetime="long"'),
  mistake('xml', 'bt', 'xmlns:bt', 'xmlns:basic'),
  mistake('order', 'OfficeApp', 'office/appforoffice/1.1', 'office/appforoffice/1.0'),
  mistake('order', '<Id>', ID, ''),
  mistake('order', '<Id>', `${ID}\n  ${VERSION}`, `${VERSION}\n  ${ID}`),
  mistake('order', '<Version>', VERSION, `${VERSION}${VERSION}`),
  mistake('order', '<IconUrl>', 'IconUrl Def', 'iconUrl Def'),
  mistake('order', '<over:Runtimes>', RUNTIMES, ''),
  mistake('order', '<over:Runtimes>', '</Host>', `${RUNTIMES}</Host>`),
  mistake('order', '<over:Runtime>', RUNTIME, RUNTIME + RUNTIME),
  mistake('order', '<over:FunctionFile>', FUNCTION_FILE, ''),
  mistake('order', '<over:Enabled>', '</Supertip>', '</Supertip><Enabled>true</Enabled>'),
  mistake('order', '<over:Set>', SHARED_RUNTIME, SHARED_RUNTIME.replace('bt:', '')),
  mistake('order', 'Kiểm tra', '<Supertip>', '<Supertip>Kiểm tra'),
  mistake('attribute', 'lifetime', ' lifetime="long"', ''),
  mistake('attribute', 'sizes', 'size="80"', 'size="80" sizes="80"'),
  mistake('attribute', 'DefaultValue', NAME, NAME.replace('Default', '')),
];

const VALUES: readonly Mistake[] = [
  mistake('value', 'ReadDocument', 'ReadWriteDocument', 'ReadDocument'),
  mistake('value', 'TabMine', 'id="TabHome"', 'id="TabMine"'),
  mistake('value', 'short', 'lifetime="long"', 'lifetime="short"'),
  mistake('value', 'Document', 'Host Name="Workbook"', 'Host Name="Document"'),
  mistake('value', 'MailApp', 'TaskPaneApp', 'MailApp'),
  mistake('value', 'VersionOverridesV1_1', 'VersionOverridesV1_0', 'VersionOverridesV1_1'),
  mistake('length', '251', TIP, 'ă'.repeat(251)),
  mistake('length', '126', 'DefaultValue="Kiểm tra"', `DefaultValue="${'ă'.repeat(126)}"`),
  mistake('length', '0', 'Value="Open pane"', 'Value=""'),
  mistake('length', '126', NAME, `<DisplayName DefaultValue="${'ă'.repeat(126)}">`),
  mistake('length', '126', '<ProviderName>Bình Xét', `<ProviderName>${'ă'.repeat(126)}`),
  mistake('length', '251', 'Opens the Bình Xét pane beside the sheet.', 'a'.repeat(251)),
  mistake('resid-length', '33', 'Functions.Namespace', 'a'.repeat(33)),
  mistake('guid', '-9', '96d5f4753712', '9'),
  mistake('guid', 'cc1ad87d', '<Id>cc', '<Id> cc'),
  mistake('version', '0.1.0"', '<Version>0.1.0.0', '<Version>0.1.0'),
  mistake('version', '123456', '<Version>0.1.0.0', '<Version>0.1.0.123456'),
  mistake('locale', 'vietnamese', 'Locale="en-US"', 'Locale="vietnamese"'),
];

const MEANINGS: readonly Mistake[] = [
  mistake('resid', 'Check.Missing', 'Label resid="Check.Label"', 'Label resid="Check.Missing"'),
  mistake('resid', '<bt:LongStrings>', 'resid="Check.Tip"', 'resid="Score.Label"'),
  mistake('resource', 'Check.16', 'id="Check.32"', 'id="Check.16"'),
  mistake(
    'resource',
    'Spare',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Spare" DefaultValue="Dự trữ"><bt:Override Locale="en-US" Value="Spare" /></bt:String>',
  ),
  mistake('translation', 'Group.Label', ENGLISH_GROUP, ''),
  mistake('translation', 'Group.Label', ENGLISH_GROUP, ENGLISH_GROUP + ENGLISH_GROUP),
  mistake('translation', 'vi-VN', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US'),
  mistake(
    'translation',
    'Functions.Namespace',
    NAMESPACE,
    `${NAMESPACE.replace(' />', '>')}<bt:Override Locale="en-US" Value="EC" /></bt:String>`,
  ),
  mistake(
    'requirements',
    'phần gốc',
    HOSTS,
    `${HOSTS}<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.9" /></Sets></Requirements>`,
  ),
  mistake('requirements', 'ExcelApi 1.10', 'MinVersion="1.9"', 'MinVersion="1.10"'),
  mistake('requirements', 'ExcelApi 1.1', ' MinVersion="1.9"', ''),
  mistake(
    'requirements',
    'CustomFunctionsRuntime',
    SHARED_RUNTIME,
    `${SHARED_RUNTIME}<bt:Set Name="CustomFunctionsRuntime" MinVersion="1.1" />`,
  ),
  mistake('requirements', 'SharedRuntime', SHARED_RUNTIME, ''),
  mistake(
    'app-domain',
    'vi-du.vn',
    '<Hosts>\n    <Host Name',
    '<AppDomains><AppDomain>https://vi-du.vn</AppDomain></AppDomains><Hosts>\n    <Host Name',
  ),
  mistake(
    'app-domain',
    '/help',
    '<Hosts>\n    <Host Name',
    '<AppDomains><AppDomain>https://localhost:3000/help</AppDomain></AppDomains><Hosts>\n    <Host Name',
  ),
  mistake('control-id', 'BinhXet.Check', 'BinhXet.Score', 'BinhXet.Check'),
  mistake('shared-runtime', '<over:Page>', PAGE, PAGE.replace('Taskpane', 'Functions.Script')),
  mistake(
    'shared-runtime',
    '<over:FunctionFile>',
    FUNCTION_FILE,
    FUNCTION_FILE.replace('Taskpane', 'Functions.Script'),
  ),
  mistake(
    'shared-runtime',
    '<over:Action>',
    CHECK_BUTTON,
    paneAction('BinhXet.Pane', 'Functions.Script.Url'),
  ),
  mistake(
    'shared-runtime',
    'BinhXet.Other',
    CHECK_BUTTON,
    paneAction('BinhXet.Other', 'Taskpane.Url'),
  ),
  mistake(
    'shared-runtime',
    '<SourceLocation>',
    `<SourceLocation DefaultValue="${PANE}"`,
    '<SourceLocation DefaultValue="https://localhost:3000/functions.js"',
  ),
];

export const MANIFEST_MISTAKES = [...PLACES, ...VALUES, ...MEANINGS];
