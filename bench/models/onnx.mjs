/**
 * Writes ONNX models, as far as elementwise operations on one vector need them.
 * Field numbers are those of onnx.proto3 (github.com/onnx/onnx/blob/main/onnx/onnx.proto3).
 */
import { unroll } from './recipe.mjs';

const FLOAT = 1; // TensorProto.DataType
const INT64 = 7;
const OPSET = 20; // the first one with Gelu
const IR_VERSION = 9; // that of opset 20

const text = new TextEncoder();

function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  bytes.push(value);
  return bytes;
}

/** Wire type 0. */
const number = (field, value) => [...varint(field * 8), ...varint(value)];

/** Wire type 2: text, bytes and messages, each preceded by its length. */
function block(field, content) {
  const bytes = typeof content === 'string' ? text.encode(content) : content;
  return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
}

const littleEndian = (value) => new Uint8Array(new Float32Array([value]).buffer);

/** Wire type 5. */
const float = (field, value) => [...varint(field * 8 + 5), ...littleEndian(value)];

function attribute(name, value) {
  return typeof value === 'number'
    ? [...block(1, name), ...float(2, value), ...number(20, 1)]
    : [...block(1, name), ...block(4, value), ...number(20, 3)];
}

const node = ({ name, inputs, output, attributes }) => {
  const [operator, domain = ''] = name.split('@');
  return [
    ...inputs.flatMap((input) => block(1, input)),
    ...block(2, output),
    ...block(3, output),
    ...block(4, operator),
    ...Object.entries(attributes).flatMap(([key, value]) => block(5, attribute(key, value))),
    ...block(7, domain),
  ];
};

const scalar = ([name, value]) => [...number(2, FLOAT), ...block(8, name), ...block(9, littleEndian(value))];

function vector(name, size, type = FLOAT) {
  const shape = block(1, number(1, size));
  return [...block(1, name), ...block(2, block(1, [...number(1, type), ...block(2, shape)]))];
}

const operatorSet = (domain, version) => block(8, [...block(1, domain), ...number(2, version)]);

/**
 * A model from vector `x` to one vector, both of `size` floats. Steps of the recipe are ONNX operators; those of another
 * domain are named `operator@domain`. A model that keeps its result hands out the length of the vector instead.
 *
 * @returns {{ bytes: Uint8Array, output: string }} `output` is the name of what the model hands out
 */
export function writeOnnx(recipe, { size, repeats, keepsResult = false }) {
  const { nodes, constants, result } = unroll(recipe, { repeats });
  const length = { name: 'Shape', inputs: [result], output: 'length', attributes: {} };
  const output = keepsResult ? length.output : result;
  const graph = [
    ...(keepsResult ? [...nodes, length] : nodes).flatMap((each) => block(1, node(each))),
    ...block(2, 'bench'),
    ...[...constants].flatMap((each) => block(5, scalar(each))),
    ...block(11, vector('x', size)),
    ...block(12, keepsResult ? vector(output, 1, INT64) : vector(output, size)),
  ];
  const model = [
    ...number(1, IR_VERSION),
    ...block(7, graph),
    ...operatorSet('', OPSET),
    ...operatorSet('com.microsoft', 1),
  ];
  return { bytes: Uint8Array.from(model), output };
}
