// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/service/versions.h"
#include "qml/Ringtrue/Forms/form_publisher.h"
#include "qml/Ringtrue/Forms/question_fields.h"
#include "tests/qml/drafts_disk.h"
#include "tests/qml/forms_desk.h"

#include <QSignalSpy>

#include <memory>

namespace ringtrue::tests {

/// An editor with what publishes it and the question at hand.
struct Writing {
    qml::FormEditor editor;
    qml::FormPublisher publisher;
    qml::QuestionFields fields;

    Writing(PageDesk &desk, const QString &target)
    {
        publisher.setEditor(&editor);
        fields.setEditor(&editor);
        editor.setWorkspace(&desk.workspace);
        editor.setTarget(target);
        REQUIRE(waitFor([&] { return editor.state() == qml::FormEditor::Editing; }));
    }
    void write(const QString &key, const char *words)
    {
        editor.take(key);
        fields.setWords(QString::fromLatin1(words));
    }
    void publish()
    {
        QSignalSpy discarded(&editor, &qml::FormEditor::discarded);
        publisher.publish();
        REQUIRE(waitFor([&] { return discarded.size() == 1; }));
    }
};

/// The newest version of @p form that is published; null where none is.
inline std::shared_ptr<const forms::LoadedForm> newest(PageDesk &desk, const char *form)
{
    auto connection = desk.workspace.engine().readFacts();
    REQUIRE(connection);
    const auto loaded = forms::loadNewestForm(*connection, FormSlug{form});
    return loaded ? *loaded : nullptr;
}

/// A draft that goes on from the newest version of `plain`.
inline QString draftOfNewest(PageDesk &desk)
{
    const auto version = newest(desk, "plain");
    REQUIRE(version);
    const auto target = keepDraft(desk, version->form);
    auto draft =
        forms::readContentDraft(desk.workspace.engine(), *forms::ContentDraftId::parse(target.mid(6).toStdString()));
    REQUIRE(draft);
    draft->basedOn = version->version.hash;
    REQUIRE(forms::saveContentDraft(desk.workspace.engine(), desk.workspace.person(), *draft));
    return target;
}

/// Does @p mode to drafts.db: refuses, takes, or another statement of SQL.
inline void drafts(PageDesk &desk, const char *mode)
{
    setDrafts(desk.workspace, mode);
}

} // namespace ringtrue::tests
