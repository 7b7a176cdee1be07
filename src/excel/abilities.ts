/** Whether this Excel knows the custom functions of an add-in; else it shows #NAME? for them. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}
