// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"
#include "core/service/drafts.h"
#include "core/service/workspace_error.h"

#include <QString>

namespace ringtrue::qml {

/// A failure in words: what happened; what is safe and what to do.
struct Sentences {
    QString heading;
    QString text;
};

Sentences sentencesOf(const service::WorkspaceFailure &failure, const QString &folder);

/// `ringtrue import works in this workspace, on the computer desk-7. You can read, not change.`
QString inUseSentence(const service::WorkspaceFailure &failure);

/// What a check found: which file is damaged, what that means, what to do.
QString damageSentence(const service::WorkspaceFailure &failure);

/// Why an answer is not on the disk: `disk is full`.
QString shortReason(const service::DraftFailure &failure);

/// `Evaluator`, `Experience owner`.
QString roleName(Role role);

} // namespace ringtrue::qml
