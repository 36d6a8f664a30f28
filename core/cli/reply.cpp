// SPDX-License-Identifier: Apache-2.0
#include "core/cli/reply.h"

namespace ringtrue::cli {

Reply refusal(std::string_view code, std::string message)
{
    return {.json = {{"error", {{"code", code}, {"message", message}}}},
            .words = std::move(message),
            .exit = Exit::Refused};
}

nlohmann::json exactJson(const std::optional<Exact> &number)
{
    return number ? nlohmann::json(number->text()) : nlohmann::json();
}

} // namespace ringtrue::cli
