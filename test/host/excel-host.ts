import { Aftermath } from './aftermath';
import { countChanges, Faults, USUAL_FAULT } from './faults';
import type { Fault } from './faults';
import type { FunctionsFile } from './functions/metadata';
import { functionsServiceMembers, startServiceMembers } from './functions/service';
import { openWorkbook } from './members/workbook';
import { Workbook } from './model/workbook';
import { bridgedClient, connectClient, DELAY_FOR_CELL_EDIT, SERVICES } from './office/hooks';
import type { Client, ClientRequest, ClientResponse } from './office/hooks';
import { HeldObjects } from './protocol/held-objects';
import { HostError, LACKING } from './protocol/host-error';
import { HostObject } from './protocol/host-object';
import { runBatch } from './protocol/run-batch';
import type { RequestBody, ResponseBody } from './protocol/wire';
import { failedResponse, isCleanup, isFromRuntime } from './request-kinds';
import { EDITIONS, makeContext } from './requirement-sets';
import type { ExcelEdition, ExcelKind, RequirementSets } from './requirement-sets';
import { Traffic } from './traffic';
import { User } from './user';

/** See the beliefs in README.md. */
const SHARED_EDGES = true;

export type HostOptions = {
  readonly kind?: ExcelKind;
  /** What the add-in finds open; an empty workbook when left out. */
  readonly workbook?: Workbook;
  /** Instead of what the edition has: another version of a set, or none ("0"). */
  readonly sets?: RequirementSets;
  /** Of each batch, in milliseconds. */
  readonly latency?: number;
  /** In bytes, of a request and of an answer. */
  readonly payloadLimit?: number | null;
  /** What a blank cell is in an argument of a custom function. */
  readonly blankArgument?: 0 | null;
  /** Whether the edge between two cells is one line that both tell of, or each has its own. */
  readonly sharedEdges?: boolean;
  /** The add-in's `functions.json`. */
  readonly functions?: FunctionsFile;
};

/** Puts an emulated Excel behind the genuine client: from now on `Excel.run` speaks to it. */
export function startExcel(options: HostOptions = {}): ExcelHost {
  const edition = chooseEdition(options);
  const host = new ExcelHost(edition, options, bridgedClient);
  connectClient(edition.build, makeContext(edition), (request) => void host.receive(request));
  return host;
}

export function chooseEdition(options: HostOptions): ExcelEdition {
  const edition = { ...EDITIONS[options.kind ?? 'excel365'] };
  edition.sets = { ...edition.sets, ...options.sets };
  if (options.payloadLimit !== undefined) edition.payloadLimit = options.payloadLimit;
  if (options.blankArgument !== undefined) edition.blankArgument = options.blankArgument;
  return edition;
}

/** One Excel with one workbook. Tests read `workbook` directly, and never through the client. */
export class ExcelHost {
  readonly traffic = new Traffic();
  readonly user: User;
  /** What was asked of the host that it has not: any of it makes a test worthless. */
  readonly lacking: string[] = [];
  latency: number;
  readonly workbook: Workbook;
  private readonly faults = new Faults();
  private readonly held: HeldObjects;
  private readonly aftermath: Aftermath;
  private isEditing = false;
  private delayed: ClientRequest[] = [];

  constructor(
    private readonly edition: ExcelEdition,
    options: HostOptions,
    private readonly client: Client,
  ) {
    this.workbook = options.workbook ?? new Workbook();
    this.workbook.sharesEdges = options.sharedEdges ?? SHARED_EDGES;
    this.workbook.takeChanges();
    this.latency = options.latency ?? 0;
    this.held = new HeldObjects(this.workbook.held);
    this.aftermath = new Aftermath(this.workbook, client, edition.blankArgument);
    this.user = new User(this.workbook, () => this.aftermath.follow('Unknown'));
    if (options.functions !== undefined) this.aftermath.installFunctions(options.functions);
  }

  /** How many objects the client holds on to: none when every run has cleaned up. */
  get heldObjects(): number {
    return this.held.count;
  }

  /** Makes a batch to come fail. */
  failBatch(fault: Fault): void {
    this.faults.plan(fault);
  }

  /** Somebody begins to type into a cell: batches fail, or wait if they asked to. */
  enterCellEdit(): void {
    this.isEditing = true;
  }

  leaveCellEdit(): void {
    this.isEditing = false;
    const waiting = this.delayed;
    this.delayed = [];
    for (const request of waiting) void this.receive(request);
  }

  /** Waits until functions have answered and handlers were called. */
  async settle(): Promise<void> {
    await this.aftermath.settle();
  }

  /** What the error mark of a cell says. */
  messageAt(sheet: string, row: number, column: number): string | null {
    return this.aftermath.messageAt({ sheet: this.workbook.sheet(sheet), row, column });
  }

  /** Takes a request of the client and answers it, now or later. */
  async receive(request: ClientRequest): Promise<void> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    try {
      this.handle(request);
    } catch (error) {
      // A flaw of the host's own. The client must not wait for ever.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.lacking.push(message);
      this.client.answer(request.id, failedResponse(LACKING, message));
    }
  }

  private handle({ id, flags, message }: ClientRequest): void {
    const body = message.body as RequestBody;
    if (isCleanup(body)) {
      this.traffic.cleanups += 1;
      this.client.answer(id, succeed(this.run(body)));
    } else if (isFromRuntime(body)) {
      this.traffic.functionAnswers += 1;
      this.client.answer(id, succeed(this.run(body)));
      this.aftermath.follow('Unknown');
    } else if (this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.delayed.push({ id, flags, message });
    } else {
      this.client.answer(id, this.answer(body));
      this.aftermath.follow('ThisLocalAddin');
    }
  }

  private answer(body: RequestBody): ClientResponse {
    const size = byteLength(JSON.stringify(body));
    this.traffic.noteRequest(size, body.Actions.length);
    const fault = this.faults.take();
    if (this.isEditing) return failedResponse('InvalidOperationInCellEditMode');
    if (this.isTooLarge(size)) return failedResponse('RequestPayloadSizeLimitExceeded');
    if (fault?.how === 'refused') return failedResponse(fault.code ?? USUAL_FAULT);
    const result = this.run(body, fault);
    // A batch that changes too little to be cut off fails all the same.
    const isCutOff = fault?.how === 'midway' && result.Error !== undefined;
    if (fault !== null && !isCutOff) return failedResponse(fault.code ?? USUAL_FAULT);
    const response = succeed(result);
    const answerSize = byteLength(response.body);
    this.traffic.noteResponse(answerSize);
    return this.isTooLarge(answerSize)
      ? failedResponse('ResponsePayloadSizeLimitExceeded')
      : response;
  }

  private run(body: RequestBody, fault: Fault | null = null): ResponseBody {
    const after =
      fault?.how === 'midway' ? (fault.after ?? Math.floor(countChanges(body) / 2)) : null;
    let changes = 0;
    const response = runBatch(body, {
      root: openWorkbook(this.workbook),
      services: {
        [SERVICES.functions]: HostObject.of(functionsServiceMembers, this.aftermath),
        [SERVICES.start]: HostObject.of(startServiceMembers, null),
      },
      held: this.held,
      beforeChange: () => {
        if (this.workbook.isReadOnly) throw new HostError('AccessDenied');
        if (changes === after) throw new HostError(fault?.code ?? USUAL_FAULT);
        changes += 1;
      },
    });
    if (response.Error?.Code === LACKING) this.lacking.push(response.Error.Message);
    return response;
  }

  private isTooLarge(bytes: number): boolean {
    return this.edition.payloadLimit !== null && bytes > this.edition.payloadLimit;
  }
}

function succeed(body: ResponseBody): ClientResponse {
  return { statusCode: 200, body: JSON.stringify(body) };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
