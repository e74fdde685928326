// What a page says when it asks for data: the object that becomes a DataSpec.
#pragma once

#include "bindings/conversions.h"
#include "core/data/all.h"

namespace nonlinear::bindings {

// Its type in TypeScript.
inline constexpr char kDataSpecType[] =
    "{ kind: string; examples?: number; noise?: number; trainShare?: number; boundary?: string; features?: string[]; "
    "pixels?: Uint8Array; inputs?: Float32Array; shape?: number[]; classes?: number; labels?: Uint8Array; "
    "targets?: Float32Array; trainCount?: number }";

// Numbers that are missing and needed become NaN, which the core refuses by name.
DataSpec data_spec_of(const emscripten::val& data);

}  // namespace nonlinear::bindings
