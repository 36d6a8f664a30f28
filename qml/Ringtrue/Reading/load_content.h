// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "core/service/workspace.h"
#include "core/storage/connection.h"
#include "forms/model/form.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace ringtrue::qml {

/// A form with the vision it traces to; a published one's number.
struct ReadForm {
    std::shared_ptr<const forms::Form> form;
    std::shared_ptr<const Vision> vision; ///< null: it traces to none, or none is here
    std::optional<std::int64_t> version{};
};

/// What @p key names: `form:<slug>` the newest version of a form, `draft:<id>` what is being written. Nothing where it
/// is not there, or cannot be read.
std::optional<ReadForm> readForm(service::Workspace &workspace, storage::Connection &connection,
                                 const std::string &key);

} // namespace ringtrue::qml
