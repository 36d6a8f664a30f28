// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/try_out.h"
#include "qml/Ringtrue/Reading/what_if_list.h"

#include <QPointer>

namespace ringtrue::qml {

/// What the form that is tried out would score under another policy, or on a version that is published.
class TryWhatIf : public ringtrue::qml::WhatIfList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::TryOut *tried READ tried WRITE setTried REQUIRED NOTIFY changed)

public:
    using WhatIfList::WhatIfList;

    TryOut *tried() const { return m_tried; }
    void setTried(TryOut *tried);

protected:
    OpenWorkspace *workspace() const override;
    void renew() override;

private:
    QPointer<TryOut> m_tried;
};

} // namespace ringtrue::qml
