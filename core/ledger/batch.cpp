// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/batch.h"

#include <utility>

namespace ringtrue::ledger {

namespace {

/// Bytes that @p value takes when it is written, place holders sealed: about, and never less.
std::size_t sizeOf(const Body &value)
{
    if (value.is_object() && value.size() == 1 && value.begin().key() == "$toSeal") {
        constexpr std::size_t around = 200; // {"$sealed":{"box":"","nonce":"32","subject":"36"}} and the box's tag
        return around + value.begin()->value("text", std::string()).size() * 4 / 3;
    }
    if (!value.is_structured())
        return value.dump(-1, ' ', false, Body::error_handler_t::replace).size() + 1;
    std::size_t size = 2;
    for (auto element = value.begin(); element != value.end(); ++element)
        size += 1 + sizeOf(*element) + (value.is_object() ? Body(element.key()).dump().size() + 1 : 0);
    return size;
}

Body startBody(const Batch &batch)
{
    Body body = Body::object();
    body["columns"] = batch.columns;
    body["rows"] = Body::array();
    return body;
}

} // namespace

std::vector<Body> bodiesOf(const Batch &batch)
{
    std::vector<Body> bodies;
    const auto emptySize = sizeOf(startBody(batch));
    std::size_t size = 0;
    for (const auto &row : batch.rows) {
        Body values(row);
        const auto rowSize = sizeOf(values) + 1;
        if (bodies.empty() || bodies.back()["rows"].size() >= maxBatchRows || size + rowSize > maxBatchSize) {
            bodies.push_back(startBody(batch));
            size = emptySize;
        }
        bodies.back()["rows"].push_back(std::move(values));
        size += rowSize;
    }
    return bodies;
}

bool isBatch(const Body &body)
{
    return body.is_object() && body.contains("columns") && body.contains("rows");
}

std::optional<Batch> batchOf(const Body &body)
{
    if (!isBatch(body) || body.size() != 2 || !body["columns"].is_array() || !body["rows"].is_array()
        || body["rows"].size() > maxBatchRows)
        return std::nullopt;
    Batch batch;
    for (const auto &column : body["columns"]) {
        if (!column.is_string())
            return std::nullopt;
        batch.columns.push_back(column.get<std::string>());
    }
    for (const auto &row : body["rows"]) {
        if (!row.is_array() || row.size() != batch.columns.size())
            return std::nullopt;
        batch.rows.push_back(row.get<std::vector<Body>>());
    }
    return batch;
}

} // namespace ringtrue::ledger
