// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/people_facts.h"
#include "core/organisation/permissions.h"
#include "forms/edit/draft_text.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/find_part.h"
#include "forms/edit/part_ids.h"
#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Forms/form_shelf.h"
#include "qml/Ringtrue/Workspace/new_id.h"
#include "tests/qml/page_stage.h"

#include <string>
#include <vector>

namespace ringtrue::tests {

/// A form of one section `questions` and yes-no questions of these words.
inline forms::Form plainForm(const std::vector<std::string> &words)
{
    forms::Form form = forms::newForm(FormSlug{"plain"}, "Plain", "en", "Questions");
    form.channels = {Channel::Call};
    for (const auto &one : words) {
        const auto id = forms::addQuestion(form, SectionSlug{"questions"}, 1'000'000, {});
        REQUIRE(id);
        forms::findQuestion(form, *id)->text = one;
        forms::settleIds(form, nullptr);
    }
    return form;
}

/// Keeps @p form as a draft; returns what the editor takes.
inline QString keepDraft(PageDesk &desk, const forms::Form &form)
{
    const forms::ContentDraft draft{.id = forms::ContentDraftId{qml::newId(desk.clock)},
                                    .kind = forms::ContentKind::Form,
                                    .slug = form.id.text(),
                                    .title = form.title,
                                    .text = forms::draftText(form),
                                    .author = desk.workspace.person()};
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(), draft));
    return QStringLiteral("draft:") + QString::fromStdString(draft.id.text());
}

/// An editor of @p form.
inline void edit(PageDesk &desk, qml::FormEditor &editor, const forms::Form &form)
{
    editor.setWorkspace(&desk.workspace);
    editor.setTarget(keepDraft(desk, form));
    REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Editing; }));
}

/// Ada reads here from now on, and neither writes nor publishes.
inline void takeRoles(PageDesk &desk)
{
    auto ada = desk.workspace.reader();
    ada.roles = {Role::Evaluator};
    REQUIRE(desk.workspace.engine().append(ada.id, {organisation::personFact(ada)}).get());
    desk.workspace.refreshDirectory();
    REQUIRE(waitFor([&] { return !desk.workspace.isAllowed(organisation::Task::PublishVisionsAndForms); }));
}

/// What the disk has of it.
inline forms::Form keptForm(PageDesk &desk, const qml::FormEditor &editor)
{
    const auto draft = forms::readContentDraft(desk.workspace.engine(), editor.draft().id);
    REQUIRE(draft);
    const auto form = forms::formOfDraft(draft->text);
    REQUIRE(form);
    return *form;
}

} // namespace ringtrue::tests
