// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

namespace Frontdesk {

/// What a button of a card does when the customer presses it.
struct CardButton {
    enum class Does {
        Open, ///< an address
        Say, ///< words, as if the customer had written them
        Postback, ///< data for whoever listens to the account
    };

    Does does = Does::Open;
    QString label;
    QString value; ///< the address, words or data

    friend bool operator==(const CardButton &, const CardButton &) = default;
};

/// One card: from top to bottom a picture, a title, a text, buttons. All may be left out.
struct CardFace {
    static constexpr int MostButtons = 4;

    QString picture; ///< an https address, or CardForm::OwnPicture
    QString title;
    QString text;
    QList<CardButton> buttons;

    bool isEmpty() const
    {
        return picture.isEmpty() && title.isEmpty() && text.isEmpty() && buttons.isEmpty();
    }
    friend bool operator==(const CardFace &, const CardFace &) = default;
};

/// A card, or several side by side, as it is written in a form.
struct CardForm {
    static constexpr int MostFaces = 12; ///< as LINE takes side by side

    /// Stands for the address of Content::media, which the relay knows when it sends.
    static constexpr QLatin1String OwnPicture{"attachment:"};

    QString altText; ///< in notifications and lists
    QList<CardFace> faces;

    friend bool operator==(const CardForm &, const CardForm &) = default;
};

/// The content that @p form describes, as a Flex message. Faces that are empty are left out.
Content cardContent(const CardForm &form, const std::optional<Media> &picture = {});

/// The form of a card that was made by cardContent(); an empty one of a card without anything;
/// nothing of other cards, which say more than a form does.
std::optional<CardForm> cardForm(const Content &card);

} // namespace Frontdesk
