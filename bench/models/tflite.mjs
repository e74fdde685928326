/**
 * Writes TensorFlow Lite models, as far as elementwise operations on one vector need them.
 * Numbers of fields, operators and options are those of schema.fbs
 * (github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs).
 */
import { Builder } from 'flatbuffers';
import { unroll } from './recipe.mjs';

/** BuiltinOperator */
const OPERATORS = {
  ADD: 0,
  LOGISTIC: 14,
  MUL: 18,
  RELU: 19,
  TANH: 28,
  SUB: 41,
  EXP: 47,
  NEG: 59,
  LOG: 73,
  LEAKY_RELU: 98,
  ELU: 111,
  GELU: 150,
  SIGN: 158,
};

/** The number of an operator's table in the union BuiltinOptions, and what writes its one field. */
const OPTIONS = {
  LEAKY_RELU: { type: 75, write: (builder, { alpha }) => builder.addFieldFloat32(0, alpha, 0) },
  GELU: { type: 116, write: (builder, { approximate }) => builder.addFieldInt8(0, approximate ? 1 : 0, 0) },
};

/** Codes above 127 need the newer field; readers take the larger of the two. */
const LARGEST_OLD_CODE = 127;
const SCHEMA_VERSION = 3;

/** A table: `fields` are calls on the builder. Everything they refer to must have been written before. */
function table(builder, fieldCount, ...fields) {
  builder.startObject(fieldCount);
  for (const field of fields) field();
  return builder.endObject();
}

function vectorOf(builder, items, add) {
  builder.startVector(4, items.length, 4);
  for (const item of items.toReversed()) add(item);
  return builder.endVector();
}

const offsets = (builder, items) => vectorOf(builder, items, (item) => builder.addOffset(item));
const integers = (builder, items) => vectorOf(builder, items, (item) => builder.addInt32(item));

function bytesOf(builder, bytes) {
  builder.startVector(1, bytes.length, 4);
  for (const byte of bytes.toReversed()) builder.addInt8(byte);
  return builder.endVector();
}

function writeTensor(builder, { name, shape, buffer }) {
  const shapeAt = integers(builder, shape);
  const nameAt = builder.createString(name);
  return table(
    builder,
    4,
    () => builder.addFieldOffset(0, shapeAt, 0),
    () => builder.addFieldInt32(2, buffer, 0),
    () => builder.addFieldOffset(3, nameAt, 0),
  );
}

function writeNode(builder, { code, inputs, output, options, attributes }) {
  const inputsAt = integers(builder, inputs);
  const outputsAt = integers(builder, [output]);
  const optionsAt = options && table(builder, 1, () => options.write(builder, attributes));
  return table(
    builder,
    5,
    () => builder.addFieldInt32(0, code, 0),
    () => builder.addFieldOffset(1, inputsAt, 0),
    () => builder.addFieldOffset(2, outputsAt, 0),
    () => options && builder.addFieldInt8(3, options.type, 0),
    () => options && builder.addFieldOffset(4, optionsAt, 0),
  );
}

function writeOperatorCode(builder, name) {
  const code = OPERATORS[name];
  return table(
    builder,
    4,
    () => builder.addFieldInt8(0, Math.min(code, LARGEST_OLD_CODE), 0),
    () => builder.addFieldInt32(2, 1, 1),
    () => builder.addFieldInt32(3, code, 0),
  );
}

function writeBuffer(builder, bytes) {
  const at = bytes && bytesOf(builder, bytes);
  return table(builder, 1, () => bytes && builder.addFieldOffset(0, at, 0));
}

/**
 * A model from vector `x` to one vector, both of `size` floats. Steps of the recipe are names of `OPERATORS`.
 *
 * @returns {Uint8Array}
 */
export function writeTflite(recipe, { size, repeats }) {
  const { nodes, constants, result } = unroll(recipe, { repeats, chained: true });
  const builder = new Builder();

  // Buffer 0 is empty by convention: the one of every tensor that is not a constant.
  const tensors = [
    { name: 'x', shape: [size], buffer: 0 },
    ...[...constants.keys()].map((name, index) => ({ name, shape: [1], buffer: index + 1 })),
    ...nodes.map(({ output }) => ({ name: output, shape: [size], buffer: 0 })),
  ];
  const indexOf = new Map(tensors.map(({ name }, index) => [name, index]));
  const codes = [...new Set(nodes.map(({ name }) => name))];

  const tensorsAt = offsets(
    builder,
    tensors.map((tensor) => writeTensor(builder, tensor)),
  );
  const nodesAt = offsets(
    builder,
    nodes.map(({ name, inputs, output, attributes }) =>
      writeNode(builder, {
        code: codes.indexOf(name),
        inputs: inputs.map((input) => indexOf.get(input)),
        output: indexOf.get(output),
        options: OPTIONS[name],
        attributes,
      }),
    ),
  );
  const inputsAt = integers(builder, [indexOf.get('x')]);
  const outputsAt = integers(builder, [indexOf.get(result)]);
  const graph = table(
    builder,
    5,
    () => builder.addFieldOffset(0, tensorsAt, 0),
    () => builder.addFieldOffset(1, inputsAt, 0),
    () => builder.addFieldOffset(2, outputsAt, 0),
    () => builder.addFieldOffset(3, nodesAt, 0),
  );

  const floats = [...constants.values()].map((value) => new Uint8Array(new Float32Array([value]).buffer));
  const graphsAt = offsets(builder, [graph]);
  const codesAt = offsets(
    builder,
    codes.map((name) => writeOperatorCode(builder, name)),
  );
  const buffersAt = offsets(
    builder,
    [undefined, ...floats].map((bytes) => writeBuffer(builder, bytes)),
  );
  const model = table(
    builder,
    5,
    () => builder.addFieldInt32(0, SCHEMA_VERSION, 0),
    () => builder.addFieldOffset(1, codesAt, 0),
    () => builder.addFieldOffset(2, graphsAt, 0),
    () => builder.addFieldOffset(4, buffersAt, 0),
  );
  builder.finish(model, 'TFL3');
  return builder.asUint8Array();
}
